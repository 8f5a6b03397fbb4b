import type { Rect } from '../engines/cells';
import type { DataValidationRule, ErrorAlert, InputPrompt } from '../engines/rules';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import { cellCount, intersection } from './rects';
import { fromWireRule, toWireRule, type WireRule } from './validationRules';

const NO_ALERT: ErrorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: InputPrompt = { showPrompt: true, title: '', message: '' };

export class DataValidation extends HostObject {
  static readonly members = defineMembers<DataValidation>()({
    scalars: ['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks'],
    writable: ['rule', 'errorAlert', 'prompt', 'ignoreBlanks'],
    methods: ['clear'],
  });
  override readonly className = 'DataValidation';
  override readonly members = DataValidation.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly areas: Rect[]) { super(); }

  /** One rule for all cells, null for none anywhere, 'mixed' otherwise. */
  private get current(): DataValidationRule | null | 'mixed' {
    let covered = 0;
    const found: DataValidationRule[] = [];
    for (const { ranges, rule } of this.host.engine.listDataValidations(this.sheetId)) {
      const cells = ranges.flatMap((range) => this.areas.map((area) => intersection(range, area))).reduce((sum, rect) => sum + (rect ? cellCount(rect) : 0), 0);
      if (cells) found.push(rule);
      covered += cells;
    }
    if (!found.length) return null;
    const all = covered === this.areas.reduce((sum, area) => sum + cellCount(area), 0);
    return all && found.every((rule) => JSON.stringify(rule) === JSON.stringify(found[0])) ? found[0]! : 'mixed';
  }

  get type(): string {
    const { current } = this;
    return current === 'mixed' ? 'Inconsistent' : current?.test.type ?? 'None';
  }

  get rule(): WireRule | null {
    const { current } = this;
    return current === 'mixed' ? null : current ? toWireRule(current.test) : {};
  }
  set rule(rule: WireRule | null) {
    const { current } = this;
    const before = current === 'mixed' ? null : current;
    const test = fromWireRule(rule);
    this.put({ ignoreBlanks: before?.ignoreBlanks ?? true, errorAlert: before?.errorAlert ?? NO_ALERT, prompt: before?.prompt ?? NO_PROMPT, test });
  }

  get errorAlert() { return this.uniform?.errorAlert ?? null; }
  set errorAlert(alert: ErrorAlert | null) { this.put({ ...this.existing, errorAlert: { ...NO_ALERT, ...alert } }); }
  get prompt() { return this.uniform?.prompt ?? null; }
  set prompt(prompt: InputPrompt | null) { this.put({ ...this.existing, prompt: { ...NO_PROMPT, ...prompt } }); }
  get ignoreBlanks() { return this.uniform?.ignoreBlanks ?? null; }
  set ignoreBlanks(ignoreBlanks: boolean | null) { this.put({ ...this.existing, ignoreBlanks: ignoreBlanks !== false }); }

  clear(): void { this.put(null); }

  private get uniform(): DataValidationRule | null {
    const { current } = this;
    return current === 'mixed' ? null : current;
  }

  private get existing(): DataValidationRule {
    const rule = this.uniform;
    if (!rule) throw new HostError('InvalidOperation', 'The workbench takes an alert, a prompt or ignoreBlanks only after a rule.');
    return rule;
  }

  private put(rule: DataValidationRule | null): void {
    this.host.requireUnprotected(this.sheetId);
    for (const area of this.areas) this.host.track(this.host.engine.setDataValidation(this.sheetId, area, rule));
  }
}
