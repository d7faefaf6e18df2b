import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { questionSchema, situationSchema } from './lib/content/home-schema.ts';
import { guideSchema, pageSchema, verdictSchema } from './lib/content/schema.ts';
import { clockSchema } from './lib/deadlines/schema.ts';
import { factSchema } from './lib/facts/schema.ts';
import { glossarySchema } from './lib/glossary/schema.ts';
import { labelSchema } from './lib/labels/schema.ts';
import { messageSchema } from './lib/messages/schema.ts';
import { evidenceSchema } from './lib/messages/words-schema.ts';
import { paymentSchema } from './lib/payment/schema.ts';

/** One MDX file per page and language: the id is "ja/returns". */
const pages = <S extends z.ZodType>(folder: string, schema: S) =>
  defineCollection({
    loader: glob({ base: `./src/content/${folder}`, pattern: '{ja,en}/*.mdx' }),
    schema,
  });

/** One YAML file per entry, both languages inside: the id is the file's name. */
const records = <S extends z.ZodType>(folder: string, schema: S) =>
  defineCollection({
    loader: glob({ base: `./src/content/${folder}`, pattern: '*.yaml' }),
    schema,
  });

/** One YAML file that lists short entries by id. */
const list = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({ loader: file(`src/content/${name}.yaml`), schema });

export const collections = {
  guide: pages('guide', guideSchema),
  pages: pages('pages', pageSchema),
  verdicts: pages('verdicts', verdictSchema),
  facts: records('facts', factSchema),
  glossary: records('glossary', glossarySchema),
  labels: records('labels', labelSchema),
  clocks: records('clocks', clockSchema),
  payment: records('payment', paymentSchema),
  messages: records('messages', messageSchema),
  evidence: records('evidence', evidenceSchema),
  situations: list('situations', situationSchema),
  questions: list('questions', questionSchema),
};
