/** Queues taking back what `applyLook` sets. Clearing the formats would cut the rules of others that reach into the cells: Excel counts rules among formats. */
export const resetLook = ({ format }: Excel.Range): void => {
  format.fill.clear();
  format.font.bold = false;
  format.font.color = '#000000';
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) format.borders.getItem(edge).style = 'None';
};
