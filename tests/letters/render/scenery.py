"""Nothing in, photographs without a word on them out."""

from __future__ import annotations

import cv2
import numpy as np

from tests.letters.render.camera import Shot, jpeg, photograph


def blank_page() -> bytes:
    """A photograph of an empty sheet on a table."""
    shot = Shot(seed=31, long_side=1400)
    return jpeg(photograph(np.full((1970, 1390, 3), 246, np.uint8), shot), shot)


def landscape() -> bytes:
    """Hills under an evening sky above the sea."""
    rng = np.random.default_rng(32)
    height, width = 1050, 1400
    down = np.linspace(0, 1, height)[:, None, None]
    picture = (1 - down) * np.array([200, 140, 90]) + down * np.array([110, 170, 240]) + np.zeros((height, width, 3))
    cv2.circle(picture, (980, 470), 70, (150, 220, 255), -1)
    for layer, colour in enumerate(((95, 100, 80), (70, 90, 60), (45, 70, 40))):
        rough = np.cumsum(rng.normal(0, 1, width))
        ridge = 520 + layer * 80 + 40 * np.sin(np.linspace(0, 6, width) + layer) + rough - rough.mean()
        outline = np.stack([np.arange(width), ridge], axis=1)
        corners = np.array([[width, height], [0, height]])
        cv2.fillPoly(picture, [np.concatenate([outline, corners]).astype(np.int32)], colour)
    picture[820:] = picture[820:] * 0.5 + np.array([90, 70, 40]) + rng.normal(0, 9, (height - 820, width, 1))
    soft = cv2.GaussianBlur(picture, (0, 0), 1.5) + rng.normal(0, 3, picture.shape)
    return jpeg(np.clip(soft, 0, 255).astype(np.uint8), Shot(long_side=1400, quality=60))
