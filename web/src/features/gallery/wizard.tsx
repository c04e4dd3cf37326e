import { Button } from '@mantine/core'
import { IconHeadset, IconTruck, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { type ChoiceCard, ChoiceCards } from '../../ui/choice-cards.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from '../../ui/section.tsx'
import { Wizard, type WizardStep } from '../../ui/wizard.tsx'

const steps: readonly WizardStep[] = [
  { name: 'File', note: 'loads-2025.csv' },
  { name: 'Columns', note: '14 of 16 found' },
  { name: 'Check', note: '5,000 rows' },
  { name: 'Import' },
]

const cards: readonly ChoiceCard[] = [
  { value: 'loads', title: 'Loads', text: 'Shipments with lane, dates, bill and cost.', icon: IconTruck },
  { value: 'calls', title: 'Call logs', text: 'Calls as the dialler exports them.', icon: IconHeadset },
  { value: 'people', title: 'People', text: 'Who works here, with role and job role.', icon: IconUsers },
]

/** A task in steps, and the parts that bring a file in. */
export function WizardParts() {
  const [chosen, setChosen] = useState('loads')
  const [refused, setRefused] = useState<string | null>(null)
  return (
    <Wizard label="Steps of the example" steps={steps} here={2}>
      <ChoiceCards legend="What is in the file?" cards={cards} chosen={chosen} onChoose={setChosen} />
      <Section title="A file">
        <FileDrop
          label="Drop your loads here"
          hint="CSV or XLSX, up to 50 MB."
          accept=".csv,.xlsx"
          onFile={({ name }) => setRefused(`${name} stays on your machine: this is the gallery.`)}
          error={refused}
        />
      </Section>
      <Section title="Work that takes a while">
        <Stack>
          <Progress label="Importing loads-2025.csv" share={0.41} words="2,050 of 5,000 rows" />
          <Progress
            label="Checking calls.xlsx"
            share={null}
            words="Every row is read."
            action={<Button variant="default">Stop</Button>}
          />
        </Stack>
      </Section>
      <Notice kind="warn" title="Before you import">
        <ul>
          <li>4,120 rows are dated before the venture went live: they make figures, but no pay and no points.</li>
          <li>38 customers that are new will be created.</li>
        </ul>
      </Notice>
      <Notice kind="info" title="3 rows were left out" action={<Button variant="default">Download errors.csv</Button>}>
        <p>They stand in errors.csv with what is wrong.</p>
      </Notice>
    </Wizard>
  )
}
