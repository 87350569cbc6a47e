import type { GraphView } from '../graph-view/graph-view.ts'
import { strings } from '../strings.ts'
import type { IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'

const STEP = 1.5

/** Nearer, farther, everything. */
export function CameraButtons({ view }: { view: GraphView }) {
  return (
    <div class="camera-buttons" data-covers>
      <CameraButton name="nearer" onPress={() => view.zoom(1 / STEP)} />
      <CameraButton name="farther" onPress={() => view.zoom(STEP)} />
      <CameraButton name="fit" onPress={() => view.fit()} />
    </div>
  )
}

type CameraButtonProps = Readonly<{ name: IconName & keyof typeof strings.camera; onPress: () => void }>

function CameraButton({ name, onPress }: CameraButtonProps) {
  const label = strings.camera[name]
  return <IconButton icon={name} label={label} onPress={onPress} />
}
