import { type ComponentProps, useId } from 'react';
import { MenuItems } from '../../ui/MenuItems';

/** Items of a menu that belong together, below what they are of. */
export function MenuGroup({ name, ...items }: { readonly name: string } & ComponentProps<typeof MenuItems>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu has groups; a fieldset is for fields
    <div role="group" aria-labelledby={id}>
      <p id={id}>{name}</p>
      <MenuItems {...items} />
    </div>
  );
}
