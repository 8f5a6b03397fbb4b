import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A stretch of the plan's text: chapter 0 is the notice before chapter one, section 0 what stands before a chapter's first section. */
export interface TextSection {
  readonly chapter: number;
  readonly section: number;
  readonly text: string;
}

const digits = '零一二三四五六七八九';
const heading = /^\s*第([一二三四五六七八九])([章节])\s/;

/** Headings belong to what they head. */
export function splitSections(text: string): TextSection[] {
  const sections: { chapter: number; section: number; text: string }[] = [{ chapter: 0, section: 0, text: '' }];
  for (const line of text.split('\n')) {
    const [, numeral = '', level] = heading.exec(line) ?? [];
    const chapter = sections.at(-1)!.chapter;
    if (level === '章') sections.push({ chapter: digits.indexOf(numeral), section: 0, text: '' });
    if (level === '节') sections.push({ chapter, section: digits.indexOf(numeral), text: '' });
    sections.at(-1)!.text += `${line}\n`;
  }
  return sections;
}

const path = resolve(process.env.PLAN_TEXT ?? resolve(__dirname, '../../../../shared/plan/henan-13th-five-year-hrss-plan.txt'));

/** The text is no part of the project: without it `null`, and CI counts that as a failure. */
export const planText: string | null = existsSync(path) ? readFileSync(path, 'utf8') : null;

/** `describe` where the text is there; without it a skip that says so, or in CI a failure. */
export function describeWithText(title: string, tests: (text: string) => void): void {
  if (planText !== null) describe(title, () => tests(planText));
  else if (process.env.CI === 'true') test(title, () => { throw new Error('规划文本不存在：用环境变量 PLAN_TEXT 指明其路径'); });
  else {
    console.warn(`跳过“${title}”：未找到规划文本，可用环境变量 PLAN_TEXT 指明其路径`);
    test.skip(title, () => undefined);
  }
}
