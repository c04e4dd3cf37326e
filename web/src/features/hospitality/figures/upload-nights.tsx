import { contract, type ListedHotel } from '@holdfast/contract'
import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem } from '../../../lib/problem-error.ts'
import { upload } from '../../../lib/upload.ts'
import { toast } from '../../../ui/toast.tsx'

/** A file of this property, looked at row by row in the import wizard before anything is written. */
export function UploadNights({ hotel }: { readonly hotel: ListedHotel }) {
  const [sending, setSending] = useState(false)
  const navigate = useNavigate()
  const client = useQueryClient()
  const send = async (file: File | null) => {
    if (!file) return
    setSending(true)
    try {
      const form = new FormData()
      form.append('hotelId', hotel.id)
      form.append('file', file)
      const sent = { signal: new AbortController().signal, onSent: () => {} }
      const { token } = await upload(contract.hotelKpi.uploadHotelNights, form, sent)
      void client.invalidateQueries({ queryKey: [contract.imports.listImports.path] })
      await navigate({ to: '/imports/$id', params: { id: token }, search: { step: 'check', venture: hotel.ventureId } })
    } catch (error) {
      void toast(asProblem(error).detail, { kind: 'failed' })
    } finally {
      setSending(false)
    }
  }
  return (
    <FileButton onChange={(file) => void send(file)} accept=".csv,.xlsx">
      {(props) => (
        <Button {...props} loading={sending} leftSection={<IconFileUpload size={15} aria-hidden />}>
          Upload nights
        </Button>
      )}
    </FileButton>
  )
}
