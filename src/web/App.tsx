import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './components/Loading.tsx';
import { Mishap } from './components/Mishap.tsx';
import { Nowhere } from './components/Nowhere.tsx';

const Rooms = lazy(() => import('./pages/rooms/Rooms.tsx'));
const NewRoom = lazy(() => import('./pages/rooms/NewRoom.tsx'));
const Join = lazy(() => import('./pages/signin/Join.tsx'));
const Room = lazy(() => import('./pages/room/Room.tsx'));
const Chair = lazy(() => import('./pages/chair/Chair.tsx'));
const Secretary = lazy(() => import('./pages/secretary/Secretary.tsx'));
const Hall = lazy(() => import('./pages/hall/Hall.tsx'));
const RoomRules = lazy(() => import('./pages/rules/RoomRules.tsx'));
const Bodies = lazy(() => import('./pages/rules/Bodies.tsx'));
const NewBody = lazy(() => import('./pages/rules/NewBody.tsx'));
const ChangeBody = lazy(() => import('./pages/rules/ChangeBody.tsx'));
const BodyRules = lazy(() => import('./pages/rules/BodyRules.tsx'));
const Replay = lazy(() => import('./pages/replay/Replay.tsx'));
const Documents = lazy(() => import('./pages/documents/Documents.tsx'));
const Journal = lazy(() => import('./pages/journal/Journal.tsx'));

/** Shows the page that the address names; each is fetched when it is first opened. */
export function App() {
  return (
    <Mishap>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={Rooms} />
          <Route path="/new" component={NewRoom} />
          <Route path="/join" component={Join} />
          <Route path="/room/:id" component={Room} />
          <Route path="/room/:id/chair" component={Chair} />
          <Route path="/room/:id/secretary" component={Secretary} />
          <Route path="/room/:id/hall" component={Hall} />
          <Route path="/room/:id/rules" component={RoomRules} />
          <Route path="/bodies" component={Bodies} />
          <Route path="/bodies/:id/copy" component={NewBody} />
          <Route path="/bodies/:id/change" component={ChangeBody} />
          <Route path="/bodies/:id" component={BodyRules} />
          <Route path="/room/:id/replay" component={Replay} />
          <Route path="/room/:id/journal" component={Journal} />
          <Route path="/room/:id/documents" component={Documents} />
          <Route component={Nowhere} />
        </Switch>
      </Suspense>
    </Mishap>
  );
}
