import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** A Python that has PyTorch and ONNX; the training programs need nothing else of this project’s tests. */
const python = process.env.TRAINING_PYTHON ?? 'python3'
const needed = ['torch', 'safetensors', 'onnx', 'onnxruntime']
const isReady = spawnSync(python, ['-c', `import ${needed.join(', ')}`]).status === 0
if (!isReady) {
  process.stderr.write(
    `SKIPPED tests/unit/language/training: ${python} lacks ${needed.join(', ')}; name another in TRAINING_PYTHON.\n`,
  )
}

test.skipIf(!isReady)('a model is prepared, trained, taken up and exported', { timeout: 600_000 }, () => {
  const { status, stderr } = spawnSync(python, ['tests/unit/language/training/test_training.py'], { encoding: 'utf8' })
  expect(stderr).toMatch(/OK\s*$/u)
  expect(status).toBe(0)
})
