import type { VerdictChoice } from '../../../domain/dashboard';
import type { DashboardKey } from '../../../messages/keys';

/** Verdicts as keys of the wording. */
export const verdictKey: Readonly<Record<VerdictChoice, DashboardKey>> = {
  all: 'dashboard.all',
  lagging: 'dashboard.lagging',
  open: 'dashboard.open',
  提前完成: 'dashboard.wordEarly',
  完成: 'dashboard.wordDone',
  快于序时: 'dashboard.wordAhead',
  达标: 'dashboard.wordMet',
  符合: 'dashboard.wordFits',
  基本符合: 'dashboard.wordNear',
  滞后: 'dashboard.wordBehind',
  严重滞后: 'dashboard.wordSevere',
  未达标: 'dashboard.wordMissed',
  偏离: 'dashboard.wordOff',
  符合预期: 'dashboard.wordGrowing',
  需要加快: 'dashboard.wordFaster',
  进展有限: 'dashboard.wordLimited',
  倒退: 'dashboard.wordBack',
};
