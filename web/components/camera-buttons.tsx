import { isServed } from '../files/is-served.ts'
import type { GraphView } from '../graph-view/graph-view.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import type { IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'

const STEP = 1.5

/** Nearer, farther, everything; and the layout. */
export function CameraButtons({ view }: { view: GraphView }) {
  return (
    <div class="camera-buttons" data-covers>
      <CameraButton name="nearer" onPress={() => view.zoom(1 / STEP)} />
      <CameraButton name="farther" onPress={() => view.zoom(STEP)} />
      <CameraButton name="fit" onPress={() => view.fit()} />
      {isServed() && <LayoutButton />}
    </div>
  )
}

type CameraButtonProps = Readonly<{ name: IconName & keyof typeof strings.camera; onPress: () => void }>

function CameraButton({ name, onPress }: CameraButtonProps) {
  const label = strings.camera[name]
  return <IconButton icon={name} label={label} onPress={onPress} />
}

/** Lays the nodes out anew, and stops that. */
function LayoutButton() {
  const { isLayingOut } = useExplorer()
  const name = isLayingOut.value ? 'stop' : 'layOut'
  return (
    <IconButton
      icon={name}
      label={strings.camera[name]}
      onPress={() => {
        isLayingOut.value = !isLayingOut.value
      }}
    />
  )
}
