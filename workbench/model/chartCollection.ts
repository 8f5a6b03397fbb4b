import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection } from '../protocol/hostObject';
import { Chart } from './chart';
import { isChartType, type ChartRecord } from './chartRecord';
import type { Host } from './host';
import type { Range } from './range';

/** Where a chart that is not placed yet stands, as large as Excel makes it. */
const PLACE = { row: 1, column: 1, rowCount: 15, columnCount: 7 };

export class ChartCollection extends HostCollection {
  static readonly members = defineMembers<ChartCollection>()({ scalars: ['count'], methods: ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'ChartCollection';
  override readonly members = ChartCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  private get records(): ChartRecord[] { return this.host.records.sheet(this.sheetId).charts; }

  override items(): Chart[] { return this.records.map(({ id }) => new Chart(this.host, this.sheetId, id)); }
  get count() { return this.records.length; }

  /** One series a column of the source, without categories: what Excel guesses of headings is not guessed here. */
  add(type: string, source: Range, seriesBy?: string | null): Chart {
    this.host.requireUnprotected(this.sheetId);
    if (!isChartType(type)) throw new HostError('ApiNotFound', `The workbench does not implement charts of type ${type}.`);
    if (seriesBy === 'Rows') throw new HostError('ApiNotFound', 'The workbench does not implement charts with a series a row.');
    const { sheetId, rect } = source;
    const number = this.host.records.nextChart();
    this.records.push({
      id: `{00000000-0002-0000-0000-${String(number).padStart(12, '0')}}`, name: `图表 ${number}`, chartType: type, title: '', titleVisible: true,
      legendVisible: true, legendPosition: 'Right', categoryReversed: false, categoryOrientation: null, valueAxisVisible: true, valueAxisFormat: 'General', area: { ...PLACE },
      series: Array.from({ length: rect.columnCount }, (_, index) => ({
        name: `系列${index + 1}`, chartType: type, values: { sheetId, rect: { ...rect, column: rect.column + index, columnCount: 1 } }, categories: null,
        fillColor: '', lineColor: '', lineWeight: 0.75, gapWidth: 150, hasDataLabels: false, labelFormat: 'General',
      })),
    });
    return this.items().at(-1)!;
  }

  getItemOrNullObject(name: string): Chart | null { return this.items().find((chart) => chart.name.toLowerCase() === String(name).toLowerCase() || chart.id === name) ?? null; }

  getItem(name: string): Chart {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw new HostError('ItemNotFound');
    return chart;
  }
}
