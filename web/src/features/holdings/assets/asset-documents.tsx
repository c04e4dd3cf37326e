import { type Asset, contract } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { download } from '../../../lib/download.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { useMe } from '../../../lib/session.ts'
import { sizeText } from '../../../lib/size-text.ts'
import { FileDialog } from '../../../ui/file-dialog.tsx'
import { KeptList } from '../../../ui/kept-list.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'

const { uploadAssetDocument, downloadAssetDocument, voidAssetDocument } = contract.holdings

/** Deeds, contracts, statements of an asset, each as the file that it is. */
export function AssetDocuments({ asset }: { readonly asset: Asset }) {
  const zone = useMe().ventures.find(({ id }) => id === asset.ventureId)?.zone ?? 'UTC'
  const fetchIt = (documentId: string) =>
    download(downloadAssetDocument, { id: asset.id, documentId }).catch((error: unknown) =>
      toast(asProblem(error).message, { kind: 'failed' }),
    )
  return (
    <KeptList
      title="Documents"
      zone={zone}
      kept={asset.documents}
      none="No documents yet: deeds, contracts and statements are kept here."
      may={asset.can['keep'] === true}
      add="Add a document"
      mayTakeBack={() => true}
      takeBackLabel={({ fileName }) => `Take back ${fileName}`}
      said={({ id, fileName }) => (
        <Anchor component="button" type="button" inherit underline="always" onClick={() => void fetchIt(id)}>
          {fileName}
        </Anchor>
      )}
      detail={({ size }) => sizeText(size)}
      adding={(close) => (
        <FileDialog
          title={`Add a document to ${asset.name}`}
          endpoint={uploadAssetDocument}
          params={{ id: asset.id }}
          fields={{}}
          refreshes={HOLDINGS_ANSWERS}
          done={(file) => `${file.name} is kept with ${asset.name}.`}
          onClose={close}
        />
      )}
      takingBack={(documentId, close) => (
        <TakeBackDialog
          title="Take this document back?"
          endpoint={voidAssetDocument}
          input={(reason) => ({ id: asset.id, documentId, reason })}
          refreshes={HOLDINGS_ANSWERS}
          onClose={close}
        />
      )}
    />
  )
}
