import { describe, it } from 'vitest';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  ['组建3个专班，即综合专班、推进专班、督查专班，实行周调度。', 'item-count holds'],
  ['内设4个科室，分别为办公室、法规科、监督科、参与和促进法治科。', 'item-count holds'],
  ['内设3个科室，分别为办公室、法规科、监督科、复议科、参与和促进法治科。'],
  ['内设3个科室，分别为办公室、法规科、监督科、参与和促进法治科。', 'item-count violated'],
  ['重点抓好三项工作：一是健全审查机制，二是开展案卷评查，三是推行免罚清单。', 'item-count holds'],
  ['重点抓好四项工作：一是健全审查机制，二是开展案卷评查，三是推行免罚清单。', 'item-count violated'],
  ['重点抓好四项工作：一是健全机制，二是抓好两件事：一是评查，二是整改，三是免罚。'],
  ['在青石镇、柳河镇、东岭乡、城南街道等4个乡镇（街道）开展试点。', 'item-count holds'],
  ['在青石镇、柳河镇、东岭乡等4个乡镇开展试点。'],
  ['推行四个一工作法，即一户一档、一村一策、一季一评，推动监测到户。', 'item-count violated'],
];

describe('items', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
