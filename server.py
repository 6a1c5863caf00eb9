"""The whole product as one server: the citizens' page at `/`, the staff's desk at `/desk`.

Start it with `python server.py` (`HOST`, `PORT`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parent
os.environ.setdefault("CHAINLIT_APP_ROOT", str(ROOT))

from chainlit.utils import mount_chainlit  # noqa: E402 -- after the folder is named
from fastapi import FastAPI  # noqa: E402 -- after the folder is named

from chains.model.public import public_words  # noqa: E402 -- after the folder is named
from chains.model.rendering import in_danish  # noqa: E402 -- after the folder is named
from chat.guards.http import Guard  # noqa: E402 -- after the folder is named
from desk.accounts.settings import load_account_settings  # noqa: E402 -- after the folder is named
from desk.editing.room import open_editing  # noqa: E402 -- after the folder is named
from desk.handover.service import DatabaseHandOvers  # noqa: E402 -- after the folder is named
from desk.pages.app import desk_app  # noqa: E402 -- after the folder is named
from desk.pages.beside import Beside  # noqa: E402 -- after the folder is named
from desk.pages.desk import Desk  # noqa: E402 -- after the folder is named
from desk.records.database import open_database  # noqa: E402 -- after the folder is named
from desk.records.recorder import open_recorder  # noqa: E402 -- after the folder is named
from desk.records.settings import load_records_settings  # noqa: E402 -- after the folder is named
from desk.staff.again import asker  # noqa: E402 -- after the folder is named
from desk.staff.board import StaffBoard  # noqa: E402 -- after the folder is named
from desk.staff.letters import Brought, read_letter  # noqa: E402 -- after the folder is named
from ingest.models import Upload  # noqa: E402 -- after the folder is named


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Starts and ends the records and the workers (a mounted Chainlit never runs its own lifespan)."""
    await recorder.start()
    await handovers.start()
    await edge.start()
    first = await desk.start(_address())
    await board.start()
    if first:
        sys.stderr.write(f"Nobody can sign in at the desk yet. This link makes the first account, once: {first}\n")
    yield
    await board.close()
    await edge.close()
    await editing.close()
    await handovers.close()
    await recorder.close()
    await desk.close()


app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
mount_chainlit(app, target=str(ROOT / "app.py"), path="/")
edge = sys.modules[str(ROOT / "app.py")].edge
edge.room.recorder = recorder = open_recorder(public_words(edge.room.municipality))
edge.room.handovers = handovers = DatabaseHandOvers(recorder)
desk = Desk(
    open_database(load_records_settings()),
    edge.room.municipality,
    load_account_settings(),
    recorder=recorder,
)
edge.room.board = desk.board = board = StaffBoard(
    desk.database, desk.prepare, desk.now, edge.room.publish_soon, public_words(desk.municipality)
)
desk.ask_again = asker(desk.municipality)


async def _read_letter(upload: Upload) -> Brought | None:
    """A letter that staff bring is read by the workers that read the citizens'."""
    room = edge.room
    return await read_letter(upload, room.runner, room.limits, room.municipality, room.now().date())


desk.read_letter = _read_letter
if edge.room.model is not None:
    desk.say_in_danish = partial(in_danish, model=edge.room.model, public=public_words(edge.room.municipality))
desk.editing = editing = open_editing(desk.database, edge.room.municipality, desk.now, published=edge.room.guidance)
app.add_middleware(Guard, **edge.guard_settings())
app.add_middleware(Beside, desk=desk_app(desk))


def _place() -> tuple[str, int]:
    return os.environ.get("HOST") or "127.0.0.1", int(os.environ.get("PORT") or 8000)


def _address() -> str:
    """Where the server answers, for whoever started it."""
    host, port = _place()
    return f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0') else host}:{port}"  # noqa: S104 -- compared only


def main() -> None:
    """Runs the server: one worker, for sessions live in its memory; no access log, for addresses name sessions."""
    import uvicorn

    host, port = _place()
    sys.stderr.write(f"Brevklar: {_address()}\n")
    uvicorn.run(
        app,
        host=host,
        port=port,
        workers=1,
        access_log=False,
        server_header=False,
        log_level="warning",
        ws_max_size=2_000_000,
    )


if __name__ == "__main__":
    main()
