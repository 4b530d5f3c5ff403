import { dirname, resolve } from 'node:path';
import type { Level } from '../engine/rule.schema.ts';
import type { ConfiguredSuppression } from '../engine/settings.ts';
import { type Layer, readLayers } from './config-layers.ts';
import { repositoryRoot } from './paths.ts';
import type { PathPattern } from './patterns.ts';

/** What the configuration files of a chain say together. */
export interface Config {
  /** The file that was found or named. */
  readonly file: string;
  /** Nothing outside this folder may be named: the repository, else the folder of the file. */
  readonly root: string;
  /** The base first. */
  readonly layers: readonly Layer[];
  readonly include: readonly PathPattern[];
  readonly exclude: readonly PathPattern[];
  readonly severity: Readonly<Record<string, Level>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly organisation: string | undefined;
  readonly year: number | undefined;
  readonly suppress: readonly Suppression[];
}

/** A suppression of the configuration, and the drafts that it is about. */
export interface Suppression extends ConfiguredSuppression {
  readonly file: PathPattern;
}

/** @throws ProblemError when a file cannot be read or says something wrong. */
export function loadConfig(file: string, cwd: string): Config {
  const root = repositoryRoot(dirname(file)) ?? dirname(file);
  const layers = readLayers(file, { cwd, root });
  return {
    file,
    root,
    layers,
    include: patterns(layers, 'include'),
    exclude: patterns(layers, 'exclude'),
    severity: Object.assign({}, ...layers.map(({ data }) => data.severity ?? {})),
    options: mergedOptions(layers),
    organisation: layers.findLast(({ data }) => data.report?.organisation !== undefined)?.data.report?.organisation,
    year: layers.findLast(({ data }) => data.report?.year !== undefined)?.data.report?.year,
    suppress: layers.flatMap(suppressionsOf),
  };
}

/** A list of patterns replaces that of the base: it could not take anything out of it otherwise. */
function patterns(layers: readonly Layer[], key: 'include' | 'exclude'): PathPattern[] {
  const layer = layers.findLast(({ data }) => data[key] !== undefined);
  return (layer?.data[key] ?? []).map((pattern) => ({ pattern, base: (layer as Layer).folder }));
}

function mergedOptions(layers: readonly Layer[]): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { data } of layers) {
    for (const [rule, parameters] of Object.entries(data.options ?? {}))
      merged[rule] = { ...merged[rule], ...parameters };
  }
  return merged;
}

function suppressionsOf({ data, folder }: Layer): Suppression[] {
  return (data.suppress ?? []).map(({ file, rule, quote, reason }) => ({
    file: { pattern: file, base: folder },
    rule,
    quote,
    reason,
    forManyDrafts: /[*?[{]/.test(file),
  }));
}

/** Folders of own rules with the place that names them, as absolute paths. */
export function ruleFolders({
  layers,
}: Config): { readonly folder: string; readonly layer: Layer; readonly index: number }[] {
  return layers.flatMap((layer) =>
    (layer.data.rules ?? []).map((folder, index) => ({ folder: resolve(layer.folder, folder), layer, index })),
  );
}
