import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

/** All custom XML parts, or those of one namespace. */
export class CustomXmlPartCollection extends HostCollection {
  static readonly members = defineMembers<CustomXmlPartCollection>()({
    scalars: [],
    methods: ['add', 'getByNamespace', 'getItem', 'getItemOrNullObject', 'getOnlyItem', 'getOnlyItemOrNullObject', 'getCount'],
  });
  override readonly className = 'CustomXmlPartCollection';
  override readonly members = CustomXmlPartCollection.members;

  constructor(private readonly host: Host, private readonly namespace: string | null) { super(); }

  override items(): CustomXmlPart[] {
    const parts = [...this.host.records.customXml.keys()].map((id) => new CustomXmlPart(this.host, id));
    return this.namespace === null ? parts : parts.filter((part) => part.namespaceUri === this.namespace);
  }

  add(xml: string): CustomXmlPart {
    requireXml(xml);
    const id = this.host.records.newXmlId();
    this.host.records.customXml.set(id, xml);
    return new CustomXmlPart(this.host, id);
  }

  getByNamespace(namespace: string): CustomXmlPartCollection { return new CustomXmlPartCollection(this.host, namespace); }
  getItemOrNullObject(id: string): CustomXmlPart | null { return this.items().find((part) => part.id === id) ?? null; }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw new HostError('ItemNotFound');
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.items();
    return parts.length === 1 ? parts[0]! : null;
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new HostError('ItemNotFound');
    return part;
  }
}

export class CustomXmlPart extends HostObject {
  static readonly members = defineMembers<CustomXmlPart>()({ scalars: ['id', 'namespaceUri'], methods: ['getXml', 'setXml', 'delete'] });
  override readonly className = 'CustomXmlPart';
  override readonly members = CustomXmlPart.members;

  constructor(private readonly host: Host, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }

  /** Of the root element; '' without one. */
  get namespaceUri(): string {
    const root = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*((?:\s[^>]*)?)>/.exec(this.getXml().replace(/<[?!][^>]*>/g, ''));
    const attribute = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
    return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
  }

  getXml(): string {
    const xml = this.host.records.customXml.get(this.id);
    if (xml === undefined) throw new HostError('ItemNotFound');
    return xml;
  }

  setXml(xml: string): void {
    requireXml(xml);
    this.getXml();
    this.host.records.customXml.set(this.id, xml);
  }

  delete(): void { this.host.records.customXml.delete(this.id); }
}

/** A rough check that the text is one element; Excel refuses anything else. */
function requireXml(xml: unknown): void {
  const body = String(xml).replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '').trim();
  const name = /^<([A-Za-z_][\w.:-]*)[\s/>]/.exec(body)?.[1];
  if (!name || !(body.endsWith(`</${name}>`) || /^<[^<>]*\/>$/.test(body))) throw new HostError('InvalidArgument');
}
