"""The page's requests for sound in, sound or words out. Only a visit may ask, and not without end."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chat.logs import log
from chat.rates import Deed
from chat.room import Room
from chat.voice.hearing import NotHeard, heard
from chat.voice.settings import VoiceOffer, VoiceSettings
from chat.voice.speech import NoVoice, speak
from chat.voice.speech import speaks as speaks_in


class Voice:
    """The two routes of a room. `public` are words that are no secret: the municipality's own."""

    def __init__(self, room: Room, settings: VoiceSettings, public: tuple[str, ...] = ()) -> None:
        self._room = room
        self._settings = settings
        self._public = public

    def offer(self) -> VoiceOffer:
        """What the page may count on."""
        speaks = tuple(one for one in self._room.municipality.languages if speaks_in(self._settings, one))
        return VoiceOffer(speaks, self._settings.transcription is not None)

    def routes(self) -> list[BaseRoute]:
        """The routes: `/voice/speak` (a sentence to sound) and `/voice/heard` (a recording to words)."""
        return [
            Route("/voice/speak", self.speak, methods=["POST"]),
            Route("/voice/heard", self.heard, methods=["POST"]),
        ]

    async def speak(self, request: Request) -> Response:
        """The sound of a sentence; 404 where nobody can read it aloud."""
        if not self._may(request, Deed.PRESS):
            return Response(status_code=429)
        try:
            body = await request.json()
            text, language = str(body["text"]), str(body["language"])[:12]
        except (ValueError, KeyError, TypeError):
            return Response(status_code=400)
        try:
            sound = await speak(self._settings, text, language, self._public)
        except NoVoice as error:
            log.happened("no_voice", language=language if language.isalpha() else "other", why=str(error)[:20])
            return Response(status_code=404)
        return Response(sound.data, media_type=sound.media_type)

    async def heard(self, request: Request) -> Response:
        """What a recording says, for the citizen to correct before sending; 404 where it could not be heard."""
        if not self._may(request, Deed.MESSAGE):
            return Response(status_code=429)
        recording = await request.body()
        language = request.query_params.get("language", "")
        if language not in self._room.municipality.languages:
            return Response(status_code=400)
        try:
            text = await heard(self._settings, recording, request.headers.get("content-type", ""), language)
        except NotHeard:
            log.happened("not_heard", size=len(recording))
            return Response(status_code=404)
        return JSONResponse({"text": text})

    def _may(self, request: Request, deed: Deed) -> bool:
        visit_id = self._room.visit_of(request.cookies)
        address = request.client.host if request.client else ""
        return visit_id is not None and self._room.rates.allow(deed, address, visit_id)
