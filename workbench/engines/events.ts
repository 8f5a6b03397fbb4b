import type { Position, Rect } from './cells';

export type Selection =
  /** In the order of choosing; never empty. */
  | { kind: 'cells'; sheetId: string; areas: Rect[]; activeCell: Position }
  /** A chart, shape or picture is selected instead of cells. */
  | { kind: 'object'; sheetId: string; objectType: 'Chart' | 'Shape' | 'Image'; name: string };

export type EngineEvent =
  /** `source` tells a user's edit from a write of the model, and from what another author does to a shared workbook. */
  | { type: 'cellsChanged'; sheetId: string; rect: Rect; source: 'user' | 'model' | 'remote' }
  | { type: 'selectionChanged'; selection: Selection }
  | { type: 'sheetActivated'; sheetId: string }
  | { type: 'sheetAdded'; sheetId: string }
  | { type: 'sheetDeleted'; sheetId: string };
