import type { RefusalWords } from '@/text/shapes';
import { terms } from '@/text/zh/terms';

/** Sign-in, shows of hands, officers and their PINs. */
export const ofHall = {
  'signIn.notOpened': () => ({
    what: '签到还没有开始',
    why: '开始签到以前，到会和离会都不记。',
    now: '请在“签到”里按“开始签到”。',
  }),
  'signIn.alreadyOpened': () => ({
    what: '签到已经开始',
    why: '只需开始一次。',
    now: '请直接签到。',
  }),
  'signIn.alreadyHere': ({ name }) => ({
    what: `${name} 已经签到`,
    why: '一人只签到一次。',
    now: '不用再做什么；点错人的，请取消后另选。',
  }),
  'signIn.notHere': ({ name }) => ({
    what: `${name} 没有签到`,
    why: '没有签到的人不能记为离会。',
    now: '请核对姓名。',
  }),
  'signIn.excluded': ({ name }) => ({
    what: `${name} 在不计入应到会的名单上`,
    why: '到会的人应当计入应到会，人数要跟着变。',
    now: `请按“恢复计入”，把 ${name} 记回应到会。`,
  }),
  'signIn.notExcluded': ({ name }) => ({
    what: `${name} 不在不计入应到会的名单上`,
    why: `${name} 本来就计入应到会。`,
    now: '请直接签到。',
  }),
  'quorum.missing': ({ due, present, missing, needed }) => ({
    what: `到会人数不够，还差 ${missing} 人`,
    why: `应到会 ${due} 人，至少到 ${needed} 人才能选举；现在到 ${present} 人。`,
    now: '等人到齐，或再清点一次；仍不够，就按“未能举行”结束会议。',
  }),
  'hands.tooMany': ({ shown, present }) => ({
    what: `举手 ${shown} 人，多于到会 ${present} 人`,
    why: '赞成、不赞成、弃权合起来不能多于实到会人数。',
    now: '请重新数手；没有表决权的人不算。',
  }),
  'hands.alreadyPassed': () => ({
    what: '已经通过，不用再表决',
    why: '选举办法已由会议通过。',
    now: '请往下进行。',
  }),
  'hands.exclusionsFirst': ({ open }) => ({
    what: `不计入应到会的名单还有 ${open} 人没有表决`,
    why: '过半数按应到会算，先要把应到会定下来。',
    now: '请先表决这份名单。',
  }),
  'hands.nothingProposed': () => ({
    what: '还没有提名人选',
    why: '没有名单，无从表决。',
    now: '请先提出监票人、计票人名单。',
  }),
  'hands.notThisProposal': () => ({
    what: '表决的名单与提出的不一样',
    why: '名单在表决前改过，或其中有人已经表决。',
    now: '请按现在屏幕上的名单重新表决。',
  }),
  'officer.isCandidate': ({ name }) => ({
    what: `${name} 是候选人`,
    why: '候选人不能监票、计票、唱票。',
    now: '请换一位不是候选人的同志。',
  }),
  'officer.noVote': ({ name }) => ({
    what: `${name} 不能作监票人`,
    why: '监票人要从有表决权的正式党员中产生。',
    now: '请换一位正式党员。',
  }),
  'officer.notHere': ({ name }) => ({
    what: `${name} 没有到会`,
    why: '工作人员要从到会的人中产生。',
    now: '请先签到，或换一位到会的同志。',
  }),
  'officer.twoOffices': ({ name }) => ({
    what: `${name} 不能兼两职`,
    why: '监票的人不能同时计票、唱票。',
    now: '请只留一职，另一职换人。',
  }),
  'officer.twice': ({ name }) => ({
    what: `${name} 的同一职务列了两次`,
    why: '或者已经在任，不必再提。',
    now: '请删去重复的。',
  }),
  'officer.oneChief': ({ chiefs }) => ({
    what: `总监票人有 ${chiefs} 位`,
    why: '总监票人只能有一位。',
    now: '请只留一位，其余作监票人。',
  }),
  'officer.notServing': ({ name, office }) => ({
    what: `${name} 现在不是${terms.office[office]}`,
    why: '没有任职，或已经免去。',
    now: '请核对在任名单。',
  }),
  'officers.missing': ({ office, needed, serving }) => ({
    what: `${terms.office[office]}还差 ${needed - serving} 位`,
    why: `至少要 ${needed} 位${office === 'scrutineer' ? '（含总监票人）' : ''}，现有 ${serving} 位。`,
    now: '请到“监票计票人员”提名并表决。',
  }),
  'officers.noChief': () => ({
    what: '还没有总监票人',
    why: '报告单由总监票人报告、签字。',
    now: '请到“监票计票人员”确定一位。',
  }),
  'officers.chiefServes': ({ name }) => ({
    what: `总监票人 ${name} 在任`,
    why: '总监票人只能有一位。',
    now: '确要换人，先免去原来的。',
  }),
  'officers.noScrutineer': () => ({
    what: '没有在任的监票人',
    why: '没有监票人，不能继续，也无人见证。',
    now: '请到“监票计票人员”补选一位。',
  }),
  'officers.twoToEnter': ({ serving }) => ({
    what: `能录入的人只有 ${serving} 位，至少要两位`,
    why: '选举办法规定复核：同一叠由两个人各录一次。',
    now: '请到“监票计票人员”再选计票人。',
  }),
  'officers.noCounter': () => ({
    what: '没有在任的计票人',
    why: '录入要由计票人来做。',
    now: '请到“监票计票人员”补选一位。',
  }),
  'officer.chiefByHands': () => ({
    what: '总监票人要由会议表决',
    why: '只有开箱以后总监票人离会，才由另一位监票人接任。',
    now: '请提名后举手表决。',
  }),
  'key.missing': ({ name }) => ({
    what: `${name} 还没有设签字密码`,
    why: '谁负责的事由谁签字：主持人、监票人和录入的人各有一个签字密码。',
    now: `请 ${name} 本人到“监票计票人员”设签字密码。`,
  }),
  'key.notNeeded': ({ name }) => ({
    what: `${name} 不用设签字密码`,
    why: '只有主持人、监票人和录入的人签字。',
    now: '请核对姓名和在任名单。',
  }),
  'key.presidingByHands': ({ name }) => ({
    what: `主持人 ${name} 换签字密码，要由会场举手同意`,
    why: '主持人一个人签的事最多，不能在电脑前悄悄换人。',
    now: '请到“监票计票人员”，按主持人一行的“忘记签字密码，换新的”。',
  }),
  'key.notCurrent': ({ name }) => ({
    what: `${name} 的签字密码已经换过`,
    why: '旧的签字密码不能再用来签字。',
    now: '请用新的签字密码；忘记了就再换一个。',
  }),
  'key.registered': ({ name }) => ({
    what: '这个签字密钥已经登记过',
    why: `它登记在 ${name} 名下；一个密钥不能替两个人签字。`,
    now: '请重新设签字密码，本程序会生成新的密钥。',
  }),
  'witness.missing': ({ names, all }) => ({
    what: '该签字的人没有签字',
    why: `要由 ${names.join(terms.and)} ${all || names.length === 1 ? '本人' : '中的一位'}输入签字密码。`,
    now: '请本人到电脑前输入签字密码。',
  }),
  'witness.handsFirst': () => ({
    what: '没有别的监票人能签字',
    why: '该签字的人一个也不在了，要先由会场举手同意。',
    now: '请再按一次，按屏幕上写的举手表决。',
  }),
  'hands.notASigner': ({ name }) => ({
    what: `${name} 本来就不签字`,
    why: '只有主持人和监票人签字。',
    now: '请只勾选该签字而不能签的人。',
  }),
  'hands.sheetSigned': () => ({
    what: '报告单已经有人签字，不能缺签往下进行',
    why: '签过字的结果，不能再少一个人就改动。',
    now: '请等该签字的人回来；确实不行，就中止本轮，报上级决定。',
  }),
  'details.presidingByHands': ({ name }) => ({
    what: `主持人 ${name} 不能在这里改`,
    why: '已经有人设了签字密码，换主持人要由会场举手同意。',
    now: '请到“监票计票人员”，按“换主持人”。',
  }),
  'officer.presides': ({ name }) => ({
    what: `${name} 是主持人，不能兼监票人、计票人`,
    why: '主持人宣布别人清点的结果，自己不参加清点。',
    now: '请换一位同志。',
  }),
} as const satisfies Partial<RefusalWords>;
