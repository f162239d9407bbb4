import { Loading } from '../../components/Loading.tsx';

/** Shows the delegate's room. */
export default function Room() {
  return <Loading />;
}
