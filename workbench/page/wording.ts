import type { GridLocale } from '../engines/univer/locales';

const ZH = {
  page: '工作台',
  workbook: '工作簿1',
  open: '打开…',
  openTip: '打开一个 .xlsx 文件，替换现在的工作簿',
  save: '另存为',
  saveTip: '把工作簿另存为 .xlsx 文件',
  theme: 'Office 主题',
  light: '浅色', dark: '深色', 'high-contrast': '高对比度',
  language: 'English',
  languageTip: '界面语言改为英语',
  closePane: '关闭窗格',
  resizePane: '拖动调整窗格宽度',
  starting: '正在启动…',
  ready: '就绪',
  running: (label: string) => `正在执行：${label}`,
  opened: (name: string) => `已打开 ${name}`,
  saved: (name: string) => `已保存 ${name}`,
  batches: (count: number) => `${count} 次往返`,
  protectedSheet: (name: string) => `工作表“${name}”受保护，不能修改`,
  noCommand: (name: string) => `加载项没有提供命令 ${name}`,
  commandFailed: (label: string, message: string) => `“${label}”未完成：${message}`,
  openFailed: (message: string) => `文件没有打开：${message}`,
  saveFailed: (message: string) => `文件没有保存：${message}`,
  addinMissing: '没有找到加载项，请先构建（npm run build）',
};

const EN: typeof ZH = {
  page: 'Workbench',
  workbook: 'Book1',
  open: 'Open…',
  openTip: 'Open an .xlsx file in place of this workbook',
  save: 'Save as',
  saveTip: 'Save the workbook as an .xlsx file',
  theme: 'Office theme',
  light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast',
  language: '中文',
  languageTip: 'Switch to Chinese',
  closePane: 'Close pane',
  resizePane: 'Drag to resize the pane',
  starting: 'Starting…',
  ready: 'Ready',
  running: (label) => `Running: ${label}`,
  opened: (name) => `Opened ${name}`,
  saved: (name) => `Saved ${name}`,
  batches: (count) => `${count} round trips`,
  protectedSheet: (name) => `Worksheet “${name}” is protected and cannot be changed`,
  noCommand: (name) => `The add-in offers no command ${name}`,
  commandFailed: (label, message) => `“${label}” did not finish: ${message}`,
  openFailed: (message) => `The file was not opened: ${message}`,
  saveFailed: (message) => `The file was not saved: ${message}`,
  addinMissing: 'The add-in was not found; build it first (npm run build)',
};

export type Wording = typeof ZH;

export const wordingOf = (locale: GridLocale): Wording => (locale === 'en-US' ? EN : ZH);
