"""The flow from uploads to letters: progress, bad pages among good ones, limits, and putting together anew."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from ingest.child import ChildRunner
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files import ocr
from ingest.models import Box, PageImage, PageRead, ReadBy, Reading, Run, SourcePage, Upload
from ingest.read import Grouping, read, read_now, regroup
from ingest.run import InlineRunner
from ingest.settings import Limits

LETTER = (
    b"Solbaek Kommune\n\nDato: 3. maj 2026\nSagsnr. 26/118\n\nHej Anna\n\nDu skal ringe til os.\n\nMed venlig hilsen"
)
OTHER = LETTER.replace(b"26/118", b"26/999").replace(b"3. maj", b"9. maj")
DOUBTFUL = LETTER.replace(b"Du skal ringe til os", b"Du skal komme til en samtale")
JPEG = b"\xff\xd8\xff\xe0" + b"\x00" * 40
"""Begins like a picture; the runner below never opens it."""


def upload(data: bytes) -> Upload:
    return Upload("brev", data)


class Scripted:
    """Runs steps here and now, but opens pictures as `pages` images, and answers OCR from a queue."""

    def __init__(self, *answers: SourcePage | Exception, pages: int = 1) -> None:
        self.answers = list(answers)
        self.pages = pages
        self.under_way = 0
        self.most_under_way = 0

    async def run(self, step: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if step is ocr.recognise:
            return await self._recognise(args[0])
        if args and isinstance(args[0], Upload) and args[0].data == JPEG:
            from ingest.models import Opened, Origin

            return Opened(tuple(PageImage(Origin(args[1], page), JPEG) for page in range(self.pages)))
        return step(*args, **kwargs)

    async def _recognise(self, image: PageImage) -> SourcePage:
        from dataclasses import replace

        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        await asyncio.sleep(0.002 * (self.pages - image.origin.page))  # later pages are done sooner
        self.under_way -= 1
        answer = self.answers[image.origin.page]
        if isinstance(answer, Exception):
            raise answer
        return replace(answer, origin=image.origin)


def seen(*words: str, confidence: float = 0.95, picture: bytes | None = None) -> SourcePage:
    """A page as OCR gives it: one line a run."""
    runs = tuple(
        Run(line, Box(0.1, 0.1 + 0.03 * index, 0.1 + 0.01 * len(line), 0.12 + 0.03 * index), confidence)
        for index, line in enumerate(words)
    )
    from ingest.models import Origin

    return SourcePage(Origin(0, 0), ReadBy.OCR, confidence, runs, width=1000, height=1414, picture=picture)


async def events(uploads: list[Upload], runner: Any, limits: Limits | None = None) -> list[PageRead | Reading]:
    return [event async for event in read(uploads, runner, limits or Limits())]


async def reading_of(uploads: list[Upload], runner: Any, limits: Limits | None = None) -> Reading:
    last = (await events(uploads, runner, limits))[-1]
    assert isinstance(last, Reading)
    return last


async def test_progress_counts_the_pages_of_all_files_and_the_reading_comes_last() -> None:
    found = await events([upload(b"Side et.\fSide to."), upload(b"Side tre.")], InlineRunner())
    assert found[:-1] == [PageRead(1, 3), PageRead(2, 3), PageRead(3, 3)]
    assert isinstance(found[-1], Reading)


async def test_pages_are_recognised_side_by_side_and_told_in_order() -> None:
    runner = Scripted(*(seen(f"Dette er side {number} af brevet") for number in range(6)), pages=6)
    found = await events([upload(JPEG)], runner)
    assert found[:-1] == [PageRead(number, 6) for number in range(1, 7)]
    assert 1 < runner.most_under_way <= 4
    assert isinstance(found[-1], Reading)
    assert [page.origin.page for page in found[-1].letters[0].pages] == list(range(6))


async def test_a_page_that_takes_too_long_is_one_unreadable_page() -> None:
    late = UnreadableUpload(ErrorCode.TOOK_TOO_LONG, 60)
    letter = (await reading_of([upload(JPEG)], Scripted(seen("Du skal ringe til os."), late, pages=2))).letters[0]
    assert letter.unreadable == (2,)
    assert "Du skal ringe til os." in letter.text


async def test_a_page_below_the_threshold_is_named_and_never_guessed() -> None:
    runner = Scripted(seen("Du skal ringe til os."), seen("Oa skol be1ale 9OO", confidence=0.5), pages=2)
    letter = (await reading_of([upload(JPEG)], runner)).letters[0]
    assert letter.unreadable == (2,)
    assert "be1ale" not in letter.text


async def test_one_bad_file_of_several_does_not_stop_the_others() -> None:
    letter = (await reading_of([upload(LETTER), upload(b"%PDF-1.7 cut off")], InlineRunner())).letters[0]
    assert letter.unreadable == (2,)
    assert "Du skal ringe" in letter.text


async def test_pictures_stay_with_their_pages() -> None:
    letter = (await reading_of([upload(JPEG)], Scripted(seen("Du skal ringe til os.", picture=b"jpeg")))).letters[0]
    assert letter.pages[0].picture == b"jpeg"


@pytest.mark.parametrize(
    ("uploads", "answers", "code"),
    [
        ([], [], ErrorCode.EMPTY_FILE),
        ([b""], [], ErrorCode.EMPTY_FILE),
        ([b"GIF89a\x00\x01", b"%PDF-1.7 x"], [], ErrorCode.UNSUPPORTED_FILE),  # the first error counts
        ([JPEG], [seen()], ErrorCode.NO_TEXT_FOUND),
        ([JPEG], [seen("1", confidence=0.9)], ErrorCode.NO_TEXT_FOUND),  # a spot that looks like a figure
        ([JPEG], [seen("Oa skol be1ale", confidence=0.4)], ErrorCode.UNREADABLE),
        ([JPEG], [UnreadableUpload(ErrorCode.TOOK_TOO_LONG, 60)], ErrorCode.TOOK_TOO_LONG),
        ([JPEG], [RuntimeError("a library's surprise")], ErrorCode.DAMAGED_FILE),
        ([LETTER, b"a\f" * 59], [], ErrorCode.TOO_MANY_PAGES),
        ([LETTER] * 61, [], ErrorCode.TOO_MANY_PAGES),  # all files together
        ([b"x" * 20_000_001], [], ErrorCode.TOO_LARGE),
    ],
)
async def test_where_nothing_can_be_read_the_reason_is_told(
    uploads: list[bytes], answers: list[SourcePage | Exception], code: ErrorCode
) -> None:
    if code is ErrorCode.TOO_MANY_PAGES:
        uploads = [data.replace(b"a\f", b"a\f" * 2) if b"\f" in data else data for data in uploads]
    with pytest.raises(UnreadableUpload) as caught:
        await events([upload(data) for data in uploads], Scripted(*answers))
    assert caught.value.code is code


async def test_who_stops_listening_stops_the_work() -> None:
    runner = Scripted(*(seen("Du skal ringe til os.") for _ in range(6)), pages=6)
    flow = read([upload(JPEG)], runner, Limits())
    assert isinstance(await anext(flow), PageRead)
    await flow.aclose()  # type: ignore[attr-defined]
    await asyncio.sleep(0.05)
    assert runner.under_way > 0 or runner.most_under_way <= 4  # what was under way was cancelled, nothing new begun


async def test_pages_are_put_together_anew_as_the_citizen_says() -> None:
    doubtful = await reading_of([upload(LETTER), upload(DOUBTFUL)], InlineRunner())
    assert (len(doubtful.letters), doubtful.unsure_split) == (1, True)
    several = await regroup(doubtful, Grouping.SEVERAL, InlineRunner(), Limits())
    assert (len(several.letters), several.unsure_split) == (2, False)
    assert len((await regroup(several, Grouping.ONE, InlineRunner(), Limits())).letters) == 1


async def test_no_more_files_are_opened_than_may_have_pages() -> None:
    opened = 0

    class Counting(InlineRunner):
        async def run(self, step: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
            nonlocal opened
            opened += 1
            return step(*args, **kwargs)

    with pytest.raises(UnreadableUpload) as caught:
        await events([upload(LETTER)] * 1000, Counting(), Limits(max_pages=5))
    assert (caught.value.code, opened) == (ErrorCode.TOO_MANY_PAGES, 6)


def test_two_letters_stay_two() -> None:
    found = read_now([upload(LETTER), upload(OTHER)], Limits())
    assert ["26/118" in letter.text for letter in found.letters] == [True, False]
    assert [letter.pages[0].number for letter in found.letters] == [1, 1]


# --- the command line's child process --------------------------------------------------------------------


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "awake"


def crash() -> None:
    import os
    import signal

    os.kill(os.getpid(), signal.SIGKILL)


def fail() -> None:
    raise UnreadableUpload(ErrorCode.TOO_LARGE, 20)


def fail_oddly() -> None:
    class Odd(Exception):  # noqa: N818 -- cannot be pickled, as some libraries' errors
        pass

    raise Odd


async def test_a_step_past_its_time_is_killed_and_the_next_one_runs() -> None:
    runner = ChildRunner(Limits(page_seconds=0.3))
    before = time.monotonic()
    with pytest.raises(UnreadableUpload) as caught:
        await runner.run(sleep, 30)
    assert caught.value.code is ErrorCode.TOOK_TOO_LONG
    assert time.monotonic() - before < 5
    assert await runner.run(sleep, 0) == "awake"


async def test_a_step_that_brings_its_process_down_costs_the_file_only() -> None:
    runner = ChildRunner(Limits())
    with pytest.raises(UnreadableUpload) as caught:
        await runner.run(crash)
    assert caught.value.code is ErrorCode.DAMAGED_FILE
    assert await runner.run(sleep, 0) == "awake"


async def test_errors_cross_from_the_child() -> None:
    runner = ChildRunner(Limits())
    with pytest.raises(UnreadableUpload) as caught:
        await runner.run(fail)
    assert (caught.value.code, caught.value.limit) == (ErrorCode.TOO_LARGE, 20)
    with pytest.raises(RuntimeError, match="Odd"):
        await runner.run(fail_oddly)
