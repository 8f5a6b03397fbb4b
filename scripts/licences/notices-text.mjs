const RULE = '-'.repeat(80);

/**
 * THIRD-PARTY-NOTICES.txt: a list first, then every text once, with the packages it stands for.
 * @param {import('./collect.mjs').Notice[]} notices
 */
export function noticesText(notices) {
  const byText = new Map();
  for (const notice of notices) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  const titled = (notice) => [notice.name, notice.version].filter(Boolean).join(' ');
  return [
    '规划指标 的程序文件包含下列软件，按各自的许可条款分发。',
    'The program files of Plan Indicators contain the following software, distributed under the terms given below.',
    '',
    ...notices.map((notice) => `${titled(notice)}  (${notice.licence === 'LICENSE' ? 'own licence, see below' : notice.licence})`),
    ...[...byText].flatMap(([text, group]) => ['', RULE, ...group.map(titled), RULE, '', text]),
    '',
  ].join('\n');
}
