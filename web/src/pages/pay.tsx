import { MyPay } from '../features/incentives/my-pay.tsx'

export function Page() {
  return <MyPay venture={null} />
}
