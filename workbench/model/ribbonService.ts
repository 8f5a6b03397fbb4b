import { defineMembers, HostObject } from '../protocol/hostObject';

/** One command of the ribbon; `Office.ribbon.requestUpdate` switches it on and off. */
export class RibbonButton extends HostObject {
  static readonly members = defineMembers<RibbonButton>()({ scalars: ['id', 'enabled'], writable: ['enabled'] });
  override readonly className = 'RibbonButton';
  override readonly members = RibbonButton.members;

  constructor(readonly id: string, private readonly disabled: Set<string>, private readonly onUpdate: () => void) { super(); }

  get enabled(): boolean { return !this.disabled.has(this.id); }
  set enabled(on: boolean) {
    if (on) this.disabled.delete(this.id);
    else this.disabled.add(this.id);
    this.onUpdate();
  }
}

/** A tab of the ribbon: asked for on the way to its commands, and nothing more here. */
export class RibbonTab extends HostObject {
  static readonly members = defineMembers<RibbonTab>()({ scalars: ['id'] });
  override readonly className = 'RibbonTab';
  override readonly members = RibbonTab.members;

  constructor(readonly id: string) { super(); }
}

/** The ribbon as `Office.ribbon` sees it: keeps which commands are off. */
export class DynamicRibbonService extends HostObject {
  static readonly members = defineMembers<DynamicRibbonService>()({ scalars: [], methods: ['getButton', 'getTab'] });
  override readonly className = 'DynamicRibbon';
  override readonly members = DynamicRibbonService.members;
  private readonly disabled = new Set<string>();

  constructor(private readonly onUpdate: (disabled: ReadonlySet<string>) => void = () => undefined) { super(); }

  getButton(id: string): RibbonButton { return new RibbonButton(id, this.disabled, () => this.onUpdate(new Set(this.disabled))); }
  getTab(id: string): RibbonTab { return new RibbonTab(id); }
}
