import type { ActGroup, ActName, ActTable, NameKind, Repeal, Version } from '../../src/facts/laws/act.ts';
import { type LawsFile, lawsFile } from '../../src/facts/laws/laws.schema.ts';
import { titleParts } from '../../src/facts/laws/title.ts';
import { fold } from '../../src/report/fold.ts';

type Group = LawsFile['groups'][number];
type Row = Exclude<Group['acts'][number], string>;

/** Compiles `rules/data/laws.yml`. */
export function compileLaws(data: unknown): ActTable {
  const file = lawsFile.parse(data);
  const rows = file.groups.flatMap(({ acts }) => acts.map(rowOf));
  const compiler = new Compiler(file, new Map(rows.map(({ title }, index) => [title, index])));
  const names = rows.flatMap(namesOf);
  refuseAmbiguity(names, rows);
  return {
    knownUntil: file.knownUntil,
    groups: file.groups.map((group) => compiler.group(group)),
    names: names.filter(([key, , act]) => key !== rows[act]?.title),
    localTitles: file.localTitles,
  };
}

function rowOf(act: Group['acts'][number]): Row {
  return typeof act === 'string' ? { title: act } : act;
}

class Compiler {
  readonly #sources: LawsFile['sources'];
  readonly #indexes: ReadonlyMap<string, number>;

  constructor({ sources }: LawsFile, indexes: ReadonlyMap<string, number>) {
    this.#sources = sources;
    this.#indexes = indexes;
  }

  group(group: Group): ActGroup {
    const acts = group.acts.map((act) => {
      const compiled = this.#act(rowOf(act), group);
      return Object.keys(compiled).length === 1 ? compiled.title : compiled;
    });
    const shared = { kind: group.kind, certain: this.#isCertain(group.source) };
    return { ...shared, ...(group.prefix === 'none' && { unprefixed: true }), acts };
  }

  #act(row: Row, group: Group): Exclude<ActGroup['acts'][number], string> {
    const { period } = titleParts(fold(row.title));
    const { repealed, displaced, versions } = row;
    return {
      title: row.title,
      ...(row.prefix === 'none' && group.prefix === undefined && { unprefixed: true }),
      ...(row.namesakes === 'local' && { hasLocalNamesakes: true }),
      ...(period && { period: { from: period.from, to: period.to } }),
      ...(versions && { versions: versions.map((one) => this.#version(one, group)) }),
      ...(repealed && { repealed: this.#repeal(repealed, group) }),
      ...(displaced && { displaced: { since: displaced.since, by: this.#indexOf(displaced.by) } }),
    };
  }

  #repeal({ on, by, source }: NonNullable<Row['repealed']>, group: Group): Repeal {
    const certain = this.#isCertain(source ?? group.source);
    return { on, certain, ...(by !== undefined && { by: this.#indexOf(by) }) };
  }

  #version(version: NonNullable<Row['versions']>[number], group: Group): Version {
    const [change, adopted] =
      'enacted' in version
        ? (['enacted', version.enacted] as const)
        : 'revised' in version
          ? (['revised', version.revised] as const)
          : (['amended', version.amended] as const);
    const certain = this.#isCertain(version.source ?? group.source);
    return { change, adopted, ...(version.inForce === undefined ? {} : { inForce: version.inForce }), certain };
  }

  #isCertain(source: string): boolean {
    const known = this.#sources[source];
    if (known === undefined) throw new Error(`rules/data/laws.yml: no source ${source}`);
    return known.certain;
  }

  #indexOf(title: string): number {
    const index = this.#indexes.get(title);
    if (index === undefined) throw new Error(`rules/data/laws.yml: ${title} took the place of an act and is not there`);
    return index;
  }
}

function namesOf({ title, short = [], wrong = [], loose = [] }: Row, act: number): ActName[] {
  const named = (names: readonly string[], kind: NameKind) =>
    names.map((name): ActName => [titleParts(fold(name)).key, kind, act]);
  return [...named([title], 'title'), ...named(short, 'short'), ...named(wrong, 'wrong'), ...named(loose, 'loose')];
}

/** One name may stand for two acts only where their years tell them apart. */
function refuseAmbiguity(names: readonly ActName[], rows: readonly Row[]): void {
  const taken = new Set<string>();
  for (const [key, , act] of names) {
    const name = `${key} ${titleParts(fold(rows[act]?.title ?? '')).period?.from ?? ''}`;
    if (taken.has(name)) throw new Error(`rules/data/laws.yml: ${key} stands there twice`);
    taken.add(name);
  }
}
