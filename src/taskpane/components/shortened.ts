/** A text as long as a line of the pane can bear; a cell may hold 32,767 characters. */
export const shortened = (text: string, longest: number): string => {
  const start = [...text.slice(0, 2 * longest)];
  return start.length > longest ? `${start.slice(0, longest - 1).join('')}…` : text;
};
