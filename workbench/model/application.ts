import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

export class Application extends HostObject {
  static readonly members = defineMembers<Application>()({
    scalars: ['calculationMode', 'calculationState'],
    writable: ['calculationMode'],
    methods: ['calculate', 'suspendScreenUpdatingUntilNextSync', 'suspendApiCalculationUntilNextSync'],
  });
  override readonly className = 'Application';
  override readonly members = Application.members;

  constructor(private readonly host: Host) { super(); }

  /** Kept for the add-in to read back; the engines always calculate. */
  get calculationMode() { return this.host.records.calculationMode; }
  set calculationMode(mode) { this.host.records.calculationMode = mode; }
  get calculationState() { return 'Done'; }

  async calculate(): Promise<void> {
    await this.host.settle();
    this.host.engine.recalculate();
    await this.host.settle();
  }

  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}
