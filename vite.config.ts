import { defineConfig } from 'vitest/config'

/** `vite build` makes the library and the command line, `vite build --mode web` the explorer that they serve. */
export default defineConfig(({ mode }) => ({
  ...(mode === 'web' ? explorer : library),
  test: {
    projects: [{ test: { name: 'node', environment: 'node', include: ['tests/{unit,golden,e2e}/**/*.test.ts'] } }],
  },
}))

const explorer = {
  root: 'web',
  base: './',
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022' },
}

const library = {
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: 'src/index.ts', node: 'src/node/index.ts', cli: 'src/node/cli/main.ts' },
    },
  },
}
