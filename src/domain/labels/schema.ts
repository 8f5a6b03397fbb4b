import { z } from 'zod';

const word = z.string().min(1);
const roles = z.array(word).min(1);

/** `flow`: what happened in a time span. `stock`: what is there at a moment. `rate`: a share. */
const natureSchema = z.enum(['flow', 'stock', 'rate']);

const conceptSchema = z.strictObject({
  /** The concept's own name, the same in every plan; `codes/` says which indicator it is in one. */
  id: word,
  nature: natureSchema,
  /** Each frame is a list of roles that together say this concept, in any order. */
  frames: z.array(roles).min(1),
  /** Frames that are enough only where a fitting unit stands with the label. */
  withUnit: z.array(roles).optional(),
  /** Roles that may stand beside a frame without changing its meaning; `@` names a set of them. */
  may: z.array(word),
  /** Roles and trap lists that are part of it anyway: (含高层次) behind it changes nothing. */
  includes: z.array(word).optional(),
  /** Roles and trap lists that are no part of it: (不含农村) behind it changes nothing. */
  excludes: z.array(word).optional(),
  /** What brackets behind it may say without a change of meaning, without punctuation, 的, 和, 与 and 及: 两项制度整合后. */
  remarks: z.array(word).optional(),
  /** Frames that can mean this concept and can mean another: a person has to say. */
  asks: z.array(roles),
});

/** A known quantity that is deliberately not one of the concepts above: it is named, not mistaken. */
const otherSchema = z.strictObject({ name: word, frames: z.array(roles).min(1), may: z.array(word) });

const trapSchema = z.strictObject({
  id: word,
  /** A part of every indicator: (含农民工) behind one changes nothing. */
  mayInclude: z.literal(true).optional(),
  reason: word,
  reasonInEnglish: word,
  words: z.array(word).min(1),
});

const cuesSchema = z.strictObject({ stock: z.array(word), flow: z.array(word), month: z.array(word) });

/** What the names of offices and records are made of: who supplied a figure says nothing about what it counts. */
const officesSchema = z.strictObject({
  /** 局, 中心: an office where a subject of the field stands in front (就业局). */
  endings: z.array(word),
  /** 科, 处: a division of an office, whatever stands in front of it (事管科). */
  divisions: z.array(word),
  subjects: z.array(word),
  /** Words that end alike and are none: 本科, 服务站. */
  never: z.array(word),
  /** Parts of the people and places: 企业科 may have supplied its own part only. */
  apart: z.array(word),
  /** 系统, 台账, and what theirs are besides the subjects: behind 来源 and in front of 导出. */
  records: z.array(word),
  recordsOf: z.array(word),
});

/** What tells a clause that only describes how things stand from one that says whose number follows. */
const contextsSchema = z.strictObject({
  /** Words of doing: a clause with one of them is a sentence and no place or part. */
  actions: z.array(word),
  /** 不断, 进一步: how much; taken off with what a clause ends with. */
  degrees: z.array(word),
  /** Phrases that only look like a plan, a place or a part: 全民参保计划, 市场主体. */
  harmless: z.array(word),
  /** Trap lists and single words that say whose number follows (农民工, 电子社保卡), with the roles of which they name a part; `*` stands for every one. */
  parts: z.record(word, roles),
  /** Nouns of praise that firms are called by too: 双汇发展; and the matters that make a sentence of them: 经济发展. */
  nouns: z.array(word),
  matters: z.array(word),
  /** Places of the province, as they stand without 市 or 县, and branches of the economy. */
  places: z.array(word),
});

/** The shape of vocabulary.json, explained for its editors in docs/labels.md. */
export const vocabularySchema = z.strictObject({
  neutral: z.record(word, z.array(word)),
  words: z.record(word, z.record(word, z.array(word).min(1))),
  compounds: z.record(word, roles),
  sets: z.record(word, roles),
  weak: roles,
  /** Roles that people name twice for one thing: 参加失业保险参保人数. */
  mayRepeat: roles,
  /** Trap words that together name everybody: (在职+退休) behind a label changes nothing. */
  wholes: z.array(z.array(z.array(word).min(1)).min(2)),
  offices: officesSchema,
  /** What brackets may say behind any label: 全口径. */
  asides: z.array(word),
  /** With these words a clause behind a value begins that only comments on it: 13.6万人，占… */
  comments: z.array(word),
  /** With these words a clause behind a value ends that praises and counts nothing: 结构进一步优化. */
  closings: z.array(word),
  /** What stands above columns that hold other numbers than the reached ones: 考核值, 下达数. */
  otherColumns: z.array(word),
  /** Other places than the plan's: in a heading they say whose numbers stand below. */
  elsewhere: z.array(word),
  /** With these words a clause in front of the one that counts begins, where it only says what was done: 积极落实就业优先政策，… */
  openings: z.array(word),
  contexts: contextsSchema,
  /** Trap words that make a bound of the number: 保持在95%以上. For a rate that is a question, for everything else a target. */
  limits: z.array(word),
  /** With one of these and a number the sentence may be a wish: 确保城镇新增就业110万人. */
  wishes: z.array(word),
  /** Chapters of a report that stand in front of a label: 就业创业：城镇新增就业. */
  topics: z.array(word),
  /** Roles of which a label has one: its own displaces the heading's. */
  exclusive: z.array(roles),
  unlessAsked: z.record(word, z.strictObject({ reason: word, reasonInEnglish: word })),
  traps: z.array(trapSchema),
  cues: cuesSchema,
  concepts: z.array(conceptSchema).min(1),
  others: z.array(otherSchema),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Nature = z.infer<typeof natureSchema>;
