/** Journeys start a browser and office.js; a slow machine is no failed test. Nothing asserts on time. */
jest.setTimeout(120_000);
