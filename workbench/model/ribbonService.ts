import { defineMembers, HostObject } from '../protocol/hostObject';

interface Control { readonly id: string; readonly enabled?: boolean }
interface RibbonUpdate { readonly tabs?: readonly { readonly groups?: readonly { readonly controls?: readonly Control[] }[] }[] }

/** Takes `Office.ribbon.requestUpdate` and keeps which commands are off. */
export class DynamicRibbonService extends HostObject {
  static readonly members = defineMembers<DynamicRibbonService>()({ scalars: [], methods: ['executeRequestUpdate'] });
  override readonly className = 'DynamicRibbon';
  override readonly members = DynamicRibbonService.members;
  private readonly disabled = new Set<string>();

  constructor(private readonly onUpdate: (disabled: ReadonlySet<string>) => void = () => undefined) { super(); }

  executeRequestUpdate(text: string): void {
    const { tabs = [] } = JSON.parse(text) as RibbonUpdate;
    for (const { id, enabled } of tabs.flatMap(({ groups = [] }) => groups).flatMap(({ controls = [] }) => controls)) {
      if (enabled === false) this.disabled.add(id);
      else this.disabled.delete(id);
    }
    this.onUpdate(new Set(this.disabled));
  }
}
