/** All of relata, and the files of this computer. */
export * from '../index.ts'
export { type EachOptions, eachDocument, type ReadOptions, readDocuments } from './files/read-documents.ts'
export { readGraphFile } from './files/read-graph-file.ts'
export { readSchemaFile } from './files/read-schema-file.ts'
export { writeGraphFile } from './files/write-graph-file.ts'
export { loadEnglish } from './load-english.ts'
/** The shipped model and schema are taken where none are given. */
export { annotate, build, explain, openie } from './with-defaults.ts'
export { withoutTexts } from './without-texts.ts'
