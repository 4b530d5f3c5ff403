import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckKind, Hit } from '../check.ts';
import { contradictingNames } from './contradicting-names.ts';
import { formerNames, type RenamedBody } from './former-names.ts';
import { nearNames } from './near-names.ts';
import type { OrganisationNameParameters } from './organisation-name.schema.ts';
import { othersDeeds } from './others-deeds.ts';
import { otherDuties, wrongSelfNames } from './self-names.ts';
import { variantNames } from './variant-names.ts';

interface Compiled {
  readonly renamed: readonly RenamedBody[];
  readonly historic: readonly CompiledPhrase[];
}

/** One body under several names: in title, text and signature, by what it calls itself, and by a name it no longer has. */
export const organisationName: CheckKind<OrganisationNameParameters, Compiled> = {
  name: 'organisation-name',
  outcomes: ['place', 'department', 'kind', 'name', 'self', 'duty', 'former', 'near'],
  placeholders: {
    name: 'the name as it stands there',
    other: 'the name that it contradicts',
  },
  compile: ({ table, historic }, phrase) => ({
    renamed: table,
    historic: historic.map((text, index) => phrase(text, ['historic', index])),
  }),
  run: ({ renamed, historic }, context) => {
    const hits: Hit[] = [
      ...contradictingNames(context),
      ...wrongSelfNames(context),
      ...otherDuties(context),
      ...othersDeeds(context),
      ...formerNames(renamed, historic, context),
      ...nearNames(context, historic),
      ...variantNames(context, historic),
    ];
    return { hits };
  },
};
