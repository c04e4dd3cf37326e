import type { Stage } from './stage.ts'

/** Sets what facts were dated and priced by, though there are some: no person can, and a test would need a venture of its own. */
export async function moveGround(
  stage: Stage,
  ventureId: string,
  ground: { readonly live_from: string } | { readonly week_start: number },
): Promise<void> {
  const [[column, value] = ['', '']] = Object.entries(ground)
  await stage.sql(`do $$ begin
    set local session_replication_role = replica;
    update ventures.ventures set ${column} = '${value}' where id = '${ventureId}';
  end $$`)
}
