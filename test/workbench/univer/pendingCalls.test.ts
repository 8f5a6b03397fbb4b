import { pendingCalls } from '../../../workbench/engines/univer/pendingCalls';

it('gives the value of a function that answers at once and never remembers it', () => {
  const calls = pendingCalls(async () => {});
  expect(calls.call('GAP', [1], () => 5)).toEqual({ isKnown: true, value: 5 });
  expect(calls.call('GAP', [1], () => 6)).toEqual({ isKnown: true, value: 6 });
});

it('is pending until a promise settles, recalculates once for a batch, then asks anew', async () => {
  const seen: unknown[] = [];
  const calls = pendingCalls(async () => {
    seen.push(calls.call('A', [], () => 'new'), calls.call('B', [], () => 'new'));
  });
  expect(calls.call('A', [], () => Promise.resolve('a'))).toEqual({ isKnown: false });
  expect(calls.call('B', [], () => Promise.resolve('b'))).toEqual({ isKnown: false });
  expect(calls.call('A', [], () => 'never asked twice')).toEqual({ isKnown: false });
  expect(calls.isPending()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual([{ isKnown: true, value: 'a' }, { isKnown: true, value: 'b' }]);
  expect(calls.isPending()).toBe(false);
  expect(calls.call('A', [], () => 'asked again')).toEqual({ isKnown: true, value: 'asked again' });
});

it('throws what a rejected promise was rejected with', async () => {
  let thrown: unknown;
  const calls = pendingCalls(async () => {
    try { calls.call('A', [], () => 1); } catch (error) { thrown = error; }
  });
  calls.call('A', [], () => Promise.reject(new Error('no such indicator')));
  await new Promise((resolve) => setTimeout(resolve));
  expect(thrown).toEqual(new Error('no such indicator'));
});
