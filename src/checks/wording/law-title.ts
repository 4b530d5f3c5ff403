import type { Citation } from '../../facts/citations.ts';
import type { Act } from '../../facts/laws/act.ts';
import { type Acts, coversSame, knownActs, type NamedAct } from '../../facts/laws/acts.ts';
import { statePrefix } from '../../facts/laws/title.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { reportDay } from '../report-day.ts';
import { citeAct } from './cited-act.ts';
import type { LawTitleParameters } from './law-title.schema.ts';
import { LocalNamesakes } from './local-namesakes.ts';
import { MisnamedActs, type TitleOutcome, type Verdict } from './misnamed-acts.ts';

interface Compiled {
  readonly ownDocuments: readonly CompiledPhrase[];
}

/** National acts and documents in 《》 under another title than their own. */
export const lawTitle: CheckKind<LawTitleParameters, Compiled> = {
  name: 'law-title',
  outcomes: ['wrong', 'doubtful', 'unknown', 'marks', 'years', 'prefix'],
  placeholders: { quote: 'the title as written', title: 'the official title, where one is meant' },
  compile: ({ ownDocuments }, phrase) => ({
    ownDocuments: ownDocuments.map((text, index) => phrase(text, ['ownDocuments', index])),
  }),
  run: (compiled, context) => {
    const judge = new Judge(compiled, context);
    return { hits: context.facts.citations.flatMap((citation) => judge.hitFor(citation) ?? []) };
  },
};

class Judge {
  readonly #compiled: Compiled;
  readonly #context: CheckContext;
  readonly #namesakes: LocalNamesakes;
  readonly #acts: Acts = knownActs();
  readonly #misnamed: MisnamedActs;

  constructor(compiled: Compiled, context: CheckContext) {
    this.#compiled = compiled;
    this.#context = context;
    this.#namesakes = new LocalNamesakes(context.facts.citations);
    const day = reportDay(context);
    this.#misnamed = new MisnamedActs(this.#acts, {
      areAllKnown: day === undefined || day <= this.#acts.knownUntil,
      mayBeOther: (citation, act) => this.#mayBeOther(citation, act),
    });
  }

  hitFor(citation: Citation): Hit | undefined {
    const { abbreviates, holdsTitle, named, parts } = citation;
    if (abbreviates !== undefined || holdsTitle) return undefined;
    if (parts.key === '') return this.#misplacedMarks(citation);
    const verdict = named === undefined ? this.#misnamed.verdictOn(citation) : this.#verdictOn(citation, named);
    return verdict && this.#hit(citation, verdict);
  }

  #verdictOn(citation: Citation, { act, kind }: NamedAct): Verdict | undefined {
    const { period, prefixed } = citation.parts;
    if (kind === 'loose') return this.#mayBeOther(citation, act) ? undefined : { outcome: 'doubtful', act };
    if (kind === 'wrong') return { outcome: this.#isSure(citation, act) ? 'wrong' : 'doubtful', act };
    if (prefixed && act.unprefixed) return { outcome: 'prefix', act };
    if (prefixed && kind === 'short') return { outcome: 'doubtful', act };
    if (period === undefined) return undefined;
    if (period.form === 'broken' || !coversSame(act.period, period)) return this.#wrongYears(citation, act);
    return period.form === 'bare' ? { outcome: 'years', act } : undefined;
  }

  /** Without its years a plan may be one of another time or place. */
  #isSure({ parts: { period } }: Citation, act: Act): boolean {
    return act.certain && (act.period === undefined || (period !== undefined && coversSame(act.period, period)));
  }

  #wrongYears(citation: Citation, act: Act): Verdict | undefined {
    return this.#mayBeOther(citation, act) ? undefined : { outcome: act.certain ? 'wrong' : 'doubtful', act };
  }

  /** Whether the title may be that of another document: a local one, or one that the writers made. Laws are national. */
  #mayBeOther(citation: Citation, { kind }: Act): boolean {
    if (kind === 'law' && /法典?$/.test(citation.parts.key)) return false;
    if (citation.parts.prefixed) return false;
    if (citation.local || this.#namesakes.has(citation)) return true;
    const { text } = this.#context.report.text;
    const before = text.slice(Math.max(0, citation.start - 24), citation.start);
    const clause = before.slice(before.search(/[^，。；：！？\n]{0,24}$/));
    return this.#context.matcher.matchesAny(this.#compiled.ownDocuments, clause);
  }

  /** 法治政府建设实施纲要《2021—2025年》: only the years stand in the marks. */
  #misplacedMarks(citation: Citation): Hit | undefined {
    const { period } = citation.parts;
    const { text } = this.#context.report;
    const before = text.text.slice(Math.max(0, citation.start - 40), citation.start);
    const found = period && this.#acts.datedAtEnd(before, period);
    if (found === undefined) return undefined;
    const start = citation.start - found.length;
    return {
      outcome: 'marks',
      range: text.rangeOf(start, citation.end),
      nearest: [],
      values: { quote: text.text.slice(start, citation.end), title: found.act.title },
    };
  }

  #hit(citation: Citation, { outcome, act }: Verdict): Hit {
    const fix = outcome === 'wrong' && act !== undefined ? this.#fix(citation, act) : undefined;
    return {
      outcome,
      range: this.#wrongWords(citation, outcome),
      nearest: [],
      values: { quote: citation.title, title: act?.title ?? '' },
      basis: act?.versions?.some(({ certain }) => certain) ? [citeAct(act)] : [],
      ...(fix && { fix }),
    };
  }

  #wrongWords({ start, title, range }: Citation, outcome: TitleOutcome): Citation['range'] {
    const { text } = this.#context.report;
    if (outcome === 'prefix') return text.rangeOf(start + 1, start + 1 + statePrefix.length);
    const bracket = title.lastIndexOf('（');
    return outcome === 'years' && bracket !== -1 ? text.rangeOf(start + 1 + bracket, start + 1 + title.length) : range;
  }

  /** Only a known misnomer is certain to mean its act; a title with remarks or a line break is left to the writer. */
  #fix({ named, parts, range }: Citation, act: Act): Hit['fix'] {
    if (named?.kind !== 'wrong' || parts.remarked) return undefined;
    if (this.#context.report.source.slice(range).includes('\n')) return undefined;
    return { range, text: (parts.prefixed ? statePrefix : '') + act.title };
  }
}
