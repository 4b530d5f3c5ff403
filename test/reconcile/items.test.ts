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
  // A series that is broken, or goes on elsewhere, is not to be counted.
  ['重点做好三项工作：一是公示执法信息；二是配备记录仪；四是审核重大决定。'],
  ['重点做好三项工作：一是公示执法信息；二是配备记录仪；二是审核重大决定。'],
  ['重点做好三项工作：一是公示执法信息；二是配备记录仪。\n三是审核重大决定。'],
  // Items of one length behind their verb: a list whose ends are sure.
  ['由区法院、区检察院和执法部门建立案件通报、证据转换、联席会议三项机制。', 'item-count holds'],
  ['由区法院、区检察院和执法部门建立案件通报、证据转换、联席会议五项机制。', 'item-count violated'],
  ['建立健全案件通报、证据转换、联席会议、信息共享六项机制。', 'item-count violated'],
  ['建立健全案件通报、证据转换、联席会议、信息共享等六项机制。'],
  ['完善学习、培训制度，健全考核、奖惩、监督、问责六项制度。'],
  // What a list is for ends it; parts that begin alike are the items.
  ['建立四项机制，即会商、通报、联席会议，推动纠纷化解。', 'item-count violated'],
  ['建立三项机制，即会商、通报、联席会议，推动纠纷化解。', 'item-count holds'],
  ['建立四项机制，即会商、通报、联席会议，信息共享。'],
  ['从四个方面开展普法：在车间设立书架，赠书40册；在园区举办讲座6场；与商会座谈2次，发放读本。', 'item-count violated'],
  ['从三个方面开展普法：在车间设立书架，赠书40册；在园区举办讲座6场；与商会座谈2次，发放读本。', 'item-count holds'],
  ['从四个方面开展普法：在车间设立书架；编印读本，拍摄短片；与商会座谈2次。'],
  ['重点从四个方面抓好落实，一是建机制，二是抓培训，三是严考核。', 'item-count violated'],
  // A second list begins behind the first; one whose beginning is sure is no longer than its number.
  ['下设综合科、法规科2个科室和执法队、检测站、信息中心2个直属单位。', 'item-count holds', 'item-count violated'],
  ['下设综合科、法规科2个科室和执法队、检测站、信息中心3个直属单位。', 'item-count holds', 'item-count holds'],
  ['聚焦教育、医疗、交通三大领域和供水、供电、供气、供热四个行业检查。', 'item-count holds', 'item-count holds'],
  ['聚焦教育、医疗、交通三大领域和供水、供电、供气、供热、通信四个行业检查。', 'item-count violated'],
  ['制定《审理规则》《案卷管理办法》《责任追究办法》等两项制度。', 'item-count violated'],
  ['制定《审理规则》《案卷管理办法》《责任追究办法》等五项制度。'],
  ['成立宣传、执法、督查、保障等三个工作组。', 'item-count violated'],
  ['成立宣传、执法、督查、保障等六个工作组。'],
  ['推行线索发现、会商研判、移送查处四步工作法。', 'item-count violated'],
  ['从思想认识、制度建设、能力提升四个层面整改。', 'item-count violated'],
];

describe('items', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
