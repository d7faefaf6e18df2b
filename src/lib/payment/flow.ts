import type { Locale } from '../../config/locales.ts';
import type { PaymentEntry } from './schema.ts';
import type { Lane, PaymentFlow, Press, Stage } from './types.ts';

export interface PaymentFile {
  /** The file's name without its ending: "stage-paid". */
  readonly id: string;
  readonly data: PaymentEntry;
}

type Entry<T extends PaymentEntry['type']> = Extract<PaymentEntry, { type: T }>;

function entries<T extends PaymentEntry['type']>(
  files: readonly PaymentFile[],
  type: T,
): { id: string; data: Entry<T> }[] {
  const isType = (data: PaymentEntry): data is Entry<T> => data.type === type;
  return files.flatMap(({ id, data }) => (isType(data) ? [{ id, data }] : []));
}

const pressIn = (id: string, data: Entry<'press'>, locale: Locale): Press => ({
  id,
  title: data.title[locale],
  labels: data.labels,
  ends: data.ends[locale],
  starts: data.starts[locale],
  risk: data.risk,
  goes: data.goes ?? null,
  facts: data.facts,
});

/**
 * The explainer in one language: main track in order, then the side stages; lanes in order.
 * Buttons are resolved in place.
 * @throws Error naming file and id where a stage or lane lists a button that has no file
 */
export function paymentFlow(files: readonly PaymentFile[], locale: Locale): PaymentFlow {
  const presses = new Map(
    entries(files, 'press').map(({ id, data }) => [id, pressIn(id, data, locale)]),
  );
  const resolve = (owner: string, ids: readonly string[]): Press[] =>
    ids.map((id) => {
      const press = presses.get(id);
      if (!press) throw new Error(`${owner}: no file src/content/payment/${id}.yaml`);
      return press;
    });
  const say = (list: Entry<'lane'>['can']) =>
    list.map((item) => ({ text: item[locale], facts: item.facts }));
  const track = ({ data }: { data: Entry<'stage'> }) => (data.track === 'main' ? 0 : 1);

  const stages = entries(files, 'stage')
    .sort((a, b) => track(a) - track(b) || a.data.order - b.data.order)
    .map(
      ({ id, data }): Stage => ({
        id,
        track: data.track,
        title: data.title[locale],
        looksLike: data.looksLike[locale],
        labels: data.labels,
        holder: data.holder,
        holderText: data.holderText[locale],
        can: say(data.can),
        presses: resolve(id, data.presses),
        clocks: data.clocks,
        facts: data.facts,
        see: data.see,
      }),
    );
  const lanes = entries(files, 'lane')
    .sort((a, b) => a.data.order - b.data.order)
    .map(
      ({ id, data }): Lane => ({
        id,
        title: data.title[locale],
        route: data.route[locale],
        times: say(data.times),
        can: say(data.can),
        presses: resolve(id, data.presses),
        clocks: data.clocks,
        facts: data.facts,
        see: data.see,
      }),
    );
  return { stages, lanes };
}
