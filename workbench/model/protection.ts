import type { Rect } from '../engines/cells';
import { overlaps, subtract } from './rects';

/** What a protected sheet still allows; absent means false (selection means Normal). */
export interface ProtectionOptions {
  allowAutoFilter?: boolean;
  allowDeleteColumns?: boolean;
  allowDeleteRows?: boolean;
  allowEditObjects?: boolean;
  allowEditScenarios?: boolean;
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowInsertColumns?: boolean;
  allowInsertHyperlinks?: boolean;
  allowInsertRows?: boolean;
  allowPivotTables?: boolean;
  allowSort?: boolean;
  selectionMode?: 'Normal' | 'Unlocked' | 'None';
}

/** Which cells of one sheet are locked: all, until something says otherwise; the latest word counts. */
export class LockedCells {
  private readonly layers: { rect: Rect; locked: boolean }[] = [];

  get all(): readonly { rect: Rect; locked: boolean }[] { return this.layers; }
  set(rect: Rect, locked: boolean): void { this.layers.push({ rect, locked }); }

  /** True, false, or null where the rect's cells differ. */
  get(rect: Rect): boolean | null {
    const seen = new Set<boolean>();
    let rest = [rect];
    for (const layer of [...this.layers].reverse()) {
      if (rest.some((part) => overlaps(part, layer.rect))) seen.add(layer.locked);
      rest = rest.flatMap((part) => subtract(part, layer.rect));
    }
    if (rest.length) seen.add(true);
    return seen.size === 1 ? [...seen][0]! : null;
  }
}

/** Protection of one sheet. */
export class SheetProtectionState {
  private on = false;
  password = '';
  options: ProtectionOptions = {};
  readonly locked = new LockedCells();

  /** @param changed hears when the sheet is protected or no longer */
  constructor(private readonly changed: (isProtected: boolean) => void = () => undefined) {}

  get protected(): boolean { return this.on; }
  set protected(on: boolean) {
    if (on === this.on) return;
    this.on = on;
    this.changed(on);
  }

  canEdit(rect: Rect): boolean { return !this.protected || this.locked.get(rect) === false; }
  allows(option: keyof Omit<ProtectionOptions, 'selectionMode'>): boolean { return !this.protected || this.options[option] === true; }
}
