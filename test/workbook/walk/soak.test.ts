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
  const { operations, done, refused, failed, undone } = await soak(office().workbook, count, seed, impatience);
  process.stdout.write(`The soak: ${operations} operations (seed ${seed}): ${done} done (${undone} of them undo), ${refused} refused, ${failed} failed and taken back.\n`);
  expect(operations).toBe(count);
}, 7_200_000);
