import { useMemo } from 'react';
import { useAtlas } from '../../../ui/AtlasContext';
import { areasByAdcode } from '../../../ui/areasByAdcode';
import { download } from '../../../ui/download';
import { useWords } from '../../../ui/wording/useWords';
import { describeSource } from '../model/editTable';
import type { TableForm } from '../model/tableLayout';
import { templateTable } from '../model/templateTable';
import { useProjectsStore } from '../parts/ProjectsContext';

/** Tables to fill in, made of the record at hand; null where it has no figures to show one with. */
export function useTemplates() {
  const { t, language } = useWords();
  const store = useProjectsStore();
  const record = useAtlas(({ data }) => (data.published ?? data).record);
  const geographies = useAtlas(({ data }) => data.geographies);

  return useMemo(() => {
    const words = {
      place: t('template.place'),
      province: t('template.province'),
      period: t('template.period'),
      measure: t('template.measure'),
      value: t('template.value'),
      unit: t('template.unit'),
      source: t('template.source'),
      headingWithUnit: (name: string, unit: string) => t('template.heading', { name, unit }),
      sourceLine: (title: string) => t('template.sourceLine', { title }),
    };
    const make = (form: TableForm) => templateTable(form, record, areasByAdcode(geographies), language, words);
    const wide = make('wide');
    if (wide === null) return null;
    const nameOf = (form: TableForm) => `${t(`template.file.${form}`)}.csv`;
    return {
      download(form: TableForm) {
        const template = make(form);
        if (template !== null) download(nameOf(form), template.csv, 'csv');
      },
      /** Reads the example as if the reader had given it, and says where its figures are from. */
      async take() {
        const name = nameOf('wide');
        await store.addFile(new File([wide.csv], name, { type: 'text/csv' }));
        const { items, openId } = store.getState();
        const table = items.find(({ id }) => id === openId)?.tables.findLast(({ fileName }) => fileName === name);
        if (openId !== null && table !== undefined) store.editTable(openId, table.id, describeSource(wide.source));
      },
    };
  }, [t, language, store, record, geographies]);
}
