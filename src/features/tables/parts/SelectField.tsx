import { type ReactNode, useId } from 'react';

interface SelectFieldProps<Choice extends string> {
  readonly label: ReactNode;
  readonly value: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly choose: (choice: Choice) => void;
}

/** A labelled list of choices. */
export function SelectField<Choice extends string>({ label, value, choices, choose }: SelectFieldProps<Choice>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find(([choice]) => choice === target.value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
