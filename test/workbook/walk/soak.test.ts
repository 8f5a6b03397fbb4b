import { defaultSettings } from '../../../src/domain/measures/settings';
import { judgeBy } from '../../../src/domain/settings/currentSettings';
import { Impatience } from '../../support/impatience';
import { useOffice } from '../../support/useOffice';
import { soak } from './soak';

const office = useOffice();
let impatience: Impatience;
beforeAll(() => { impatience = new Impatience(); });
afterAll(() => {
  impatience.end();
  judgeBy(defaultSettings);
});

/** `npm run soak` asks for more, and for another seed each time. */
const count = Number(process.env.SOAK_COUNT ?? 500);
const seed = Number(process.env.SOAK_SEED ?? 20201231);

it(`${count} random operations with random failures lose nothing (seed ${seed})`, async () => {
  const { operations, done, refused, failed, kinds } = await soak(office().workbook, count, seed, impatience);
  const each = [...kinds].map(([kind, ended]) => `${kind} ${ended.done}/${ended.refused}/${ended.failed}`).join(', ');
  process.stdout.write(`The soak: ${operations} operations (seed ${seed}): ${done} done, ${refused} refused, ${failed} failed and taken back. Each kind (done/refused/failed): ${each}.\n`);
  expect(operations).toBe(count);
}, 7_200_000);
