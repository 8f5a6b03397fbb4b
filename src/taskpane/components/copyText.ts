/**
 * Copies a text, with plain spaces where the pane keeps words together. Some hosts keep the clipboard interface from frames: then through a selected field, the older way.
 * @returns whether the text is on the clipboard
 */
export async function copyText(shown: string): Promise<boolean> {
  const text = shown.replaceAll('\u00A0', ' ');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text);
  }
}

function copyThroughField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
