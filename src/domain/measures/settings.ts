import type { DayCount } from '../plan/periods';

/** All cut-offs in use. Percentage points unless said otherwise. */
export interface Cutoffs {
  /** 快于序时 from here on. */
  readonly ahead: number;
  /** 基本符合 down to here. */
  readonly onTrack: number;
  /** 滞后 down to here, 严重滞后 below. */
  readonly behind: number;
  /** 结构法: 符合 up to this deviation. */
  readonly structureMet: number;
  /** 结构法: 基本符合 up to this deviation, 偏离 above. */
  readonly structureClose: number;
  /** 增速法: on track from this ratio on (a fraction). */
  readonly growthOnTrack: number;
  /** 增速法: acceleration needed from this ratio on (a fraction), limited below, deterioration below 0. */
  readonly growthNeeded: number;
}

/** How a 期末水平 with a usable base is judged. */
export type LevelMethod = '序时法' | '增速法';

export const levelMethods: readonly LevelMethod[] = ['序时法', '增速法'];

export interface Settings {
  readonly cutoffs: Cutoffs;
  /** For 左右 where the target itself states none, as a share of the target. */
  readonly tolerance: number;
  readonly dayCount: DayCount;
  /** Where 增速法 is refused, 序时法 judges and says so. */
  readonly levelMethod: LevelMethod;
}

/** No official numeric cut-off is published; these are ours, and every sheet that shows a verdict prints them. */
export const defaultSettings: Settings = {
  cutoffs: { ahead: 5, onTrack: -5, behind: -15, structureMet: 2, structureClose: 5, growthOnTrack: 0.95, growthNeeded: 0.6 },
  tolerance: 0.05,
  dayCount: 'months',
  levelMethod: '序时法',
};
