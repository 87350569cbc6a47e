export { createEnglish } from './english.ts'
export type { ModelFiles } from './model/language-model.ts'
