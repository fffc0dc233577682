"""Paints resources/sample_style.jpg and the shelf resources/styles/*.jpg: made-up scenes in seven manners.

    python styles.py [RESOURCES_FOLDER] [NAME ...]

Needs numpy and Pillow. Every manner lays marks (strokes, washes, hatches, tiles, cuts) over a composed scene; strokes follow the
flow field `directions`. Same pictures on every run.
"""

import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 640, 512


def smooth_noise(random, scale, width=WIDTH, height=HEIGHT):
    """Values in [0, 1], one bump per `scale` pixels."""
    small = random.random((max(2, height // scale + 2), max(2, width // scale + 2))).astype(np.float32)
    image = Image.fromarray((small * 255).astype(np.uint8)).resize((width, height), Image.BICUBIC)
    return np.asarray(image, np.float32) / 255


def blended(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))


def scene(palette, seed):
    """Hills, water and a low sun in six colours: sky, glow, sun, far hills, near hills, water."""
    random = np.random.default_rng(seed)
    image = Image.new("RGB", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(image)
    for y in range(HEIGHT):
        draw.line((0, y, WIDTH, y), fill=blended(palette[0], palette[1], min(1, (y / (0.55 * HEIGHT)) ** 1.5)))
    cx, cy = int(WIDTH * 0.68), int(HEIGHT * 0.30)
    for radius in range(120, 40, -8):
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius),
                     fill=blended(palette[2], palette[1], (radius - 40) / 90))
    draw.ellipse((cx - 44, cy - 44, cx + 44, cy + 44), fill=palette[2])
    for layer in range(4):
        t = layer / 3
        base = HEIGHT * (0.46 + 0.13 * layer)
        xs = np.arange(0, WIDTH + 8, 8)
        phase = random.uniform(0, 6.28, 3)
        ys = base + 34 * np.sin(xs / 110 + phase[0]) + 16 * np.sin(xs / 47 + phase[1]) + 6 * np.sin(xs / 19 + phase[2])
        outline = [(0, HEIGHT)] + list(zip(xs.tolist(), ys.tolist())) + [(WIDTH, HEIGHT)]
        draw.polygon(outline, fill=blended(palette[3], palette[4], t))
    draw.polygon([(0, int(0.86 * HEIGHT)), (0.62 * WIDTH, int(0.80 * HEIGHT)), (WIDTH, int(0.9 * HEIGHT)),
                  (WIDTH, HEIGHT), (0, HEIGHT)], fill=palette[5])
    for _ in range(7):
        trees(draw, random, palette)
    return image


def trees(draw, random, palette):
    x, y = random.uniform(0, WIDTH * 0.55), random.uniform(0.66, 0.88) * HEIGHT
    height = random.uniform(70, 190)
    draw.polygon([(x - height * 0.10, y), (x, y - height), (x + height * 0.10, y)],
                 fill=blended(palette[4], (10, 10, 20), 0.55))


def directions(seed, swirl):
    """The angle of the strokes everywhere: level, bent by noise and by whirls."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    u = np.ones_like(x)
    v = (smooth_noise(random, 130) - 0.5) * 1.6
    for _ in range(9 if swirl else 0):
        cx, cy, reach = random.uniform(0, WIDTH), random.uniform(0, 0.65 * HEIGHT), random.uniform(40, 115)
        dx, dy = x - cx, y - cy
        pull = 3.2 * np.exp(-(dx * dx + dy * dy) / (reach * reach))
        size = np.sqrt(dx * dx + dy * dy) + 1
        u, v = u - pull * dy / size, v + pull * dx / size
    return np.arctan2(v, u)


def stroke_path(angles, x, y, length, step=3.0):
    path = [(x, y)]
    for _ in range(int(length / step)):
        angle = angles[int(np.clip(y, 0, HEIGHT - 1)), int(np.clip(x, 0, WIDTH - 1))]
        x, y = x + step * np.cos(angle), y + step * np.sin(angle)
        path.append((x, y))
    return path


def oil(base, seed, swirl=True, passes=((26, 900, 70), (13, 3600, 52), (6, 9000, 34)), wildness=26):
    """Thick strokes with bristles, light on one side as if they stood out of the canvas."""
    random = np.random.default_rng(seed)
    angles = directions(seed, swirl)
    colors = np.asarray(base.filter(ImageFilter.GaussianBlur(2)), np.float32)
    canvas = base.filter(ImageFilter.GaussianBlur(8))
    draw = ImageDraw.Draw(canvas)
    relief = Image.new("L", base.size, 128)
    ridge = ImageDraw.Draw(relief)
    for width, count, length in passes:
        for _ in range(count):
            x, y = random.uniform(-20, WIDTH), random.uniform(0, HEIGHT)
            color = colors[int(np.clip(y, 0, HEIGHT - 1)), int(np.clip(x + length / 3, 0, WIDTH - 1))]
            color = color + random.normal(0, wildness, 3) * 0.6 + random.normal(0, wildness) * 0.7
            bristled(draw, ridge, random, stroke_path(angles, x, y, length * random.uniform(0.5, 1.2)), width, color)
    return embossed(canvas, relief)


def bristled(draw, ridge, random, path, width, color):
    middle = path[len(path) // 2]
    angle = np.arctan2(path[-1][1] - path[0][1], path[-1][0] - path[0][0]) + np.pi / 2
    count = max(3, width // 2)
    for k in range(count):
        offset = (k / (count - 1) - 0.5) * width
        dx, dy = offset * np.cos(angle), offset * np.sin(angle)
        shade = color + random.normal(0, 9)
        line = [(px + dx, py + dy) for px, py in path[random.integers(0, 3):]]
        draw.line(line, fill=tuple(np.clip(shade, 0, 255).astype(int)), width=max(2, round(width / count) + 1))
        ridge.line(line, fill=int(np.clip(128 + random.normal(0, 46), 0, 255)), width=2)
    return middle


def embossed(canvas, relief, strength=0.42):
    height = np.asarray(relief.filter(ImageFilter.GaussianBlur(0.9)), np.float32)
    light = height - np.roll(np.roll(height, 1, 0), 1, 1)
    image = np.asarray(canvas, np.float32) + strength * light[..., None]
    return Image.fromarray(np.clip(image, 0, 255).astype(np.uint8))


def watercolour(base, seed):
    """Transparent washes whose pigment gathers at the edges, on rough paper."""
    random = np.random.default_rng(seed)
    flat = base.filter(ImageFilter.ModeFilter(9)).filter(ImageFilter.GaussianBlur(1.2))
    colors = bled(np.asarray(flat, np.float32) / 255, random)
    soft = bled(np.asarray(base.filter(ImageFilter.GaussianBlur(14)), np.float32) / 255, random)
    paint = np.ones((HEIGHT, WIDTH, 3), np.float32)
    for _ in range(22):
        field = smooth_noise(random, 110) * 0.6 + smooth_noise(random, 34) * 0.3 + smooth_noise(random, 9) * 0.1
        inside = np.clip((field - 0.50) * 26, 0, 1)
        edge = np.exp(-(((field - 0.515) / 0.010) ** 2))
        amount = (0.055 * inside + 0.10 * edge)[..., None]
        paint *= 1 - amount * (1 - colors * (0.7 + 0.3 * random.random(3)))
    contour = np.abs(colors - soft).mean(2, keepdims=True)
    paint = paint * (0.42 * colors + 0.58 * soft) * (1 - 0.5 * contour)
    grain = smooth_noise(random, 3) * 0.6 + random.random((HEIGHT, WIDTH)) * 0.4
    paint = 0.10 + 0.98 * paint * (0.91 + 0.14 * grain)[..., None]
    return Image.fromarray((np.clip(paint, 0, 1) * 255).astype(np.uint8))


def bled(colors, random):
    """Colours that ran a little way over wet paper."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    dx = 26 * (smooth_noise(random, 40) - 0.5) + 10 * (smooth_noise(random, 11) - 0.5)
    dy = 26 * (smooth_noise(random, 40) - 0.5) + 10 * (smooth_noise(random, 11) - 0.5)
    return colors[np.clip(y + dy, 0, HEIGHT - 1).astype(int), np.clip(x + dx, 0, WIDTH - 1).astype(int)]


def hatching(base, seed):
    """Ink on warm paper: darker means more layers of lines in more directions."""
    random = np.random.default_rng(seed)
    tone = np.asarray(base.convert("L").filter(ImageFilter.GaussianBlur(3)), np.float32) / 255
    paper = Image.new("RGB", base.size, (238, 228, 206))
    draw = ImageDraw.Draw(paper)
    flow = directions(seed, False)
    for limit, turn, count in ((0.80, 0.6, 5200), (0.58, -0.7, 5200), (0.40, 1.5, 5200), (0.25, 0.1, 5200)):
        for _ in range(count):
            x, y = random.uniform(0, WIDTH - 1), random.uniform(0, HEIGHT - 1)
            if tone[int(y), int(x)] > limit + random.normal(0, 0.04):
                continue
            path = stroke_path(flow + turn, x, y, random.uniform(14, 38))
            ink = random.integers(15, 60)
            draw.line(path, fill=(int(ink), int(ink * 0.9), int(ink * 0.85)), width=int(random.integers(1, 3)))
    grain = random.normal(0, 6, (HEIGHT, WIDTH, 1))
    return Image.fromarray(np.clip(np.asarray(paper, np.float32) + grain, 0, 255).astype(np.uint8))


def mosaic(base, seed):
    """Coloured glass between dark leads."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    step = 34
    points = [(px + random.uniform(-13, 13), py + random.uniform(-13, 13))
              for py in range(-step, HEIGHT + step, step) for px in range(-step, WIDTH + step, step)]
    nearest = np.full((HEIGHT, WIDTH), 1e9, np.float32)
    second = nearest.copy()
    owner = np.zeros((HEIGHT, WIDTH), int)
    for index, (px, py) in enumerate(points):
        d = np.hypot(x - px, y - py)
        closer = d < nearest
        second = np.where(closer, nearest, np.minimum(second, d))
        nearest, owner = np.where(closer, d, nearest), np.where(closer, index, owner)
    source = np.asarray(base, np.float32)
    table = np.array([source[int(np.clip(py, 0, HEIGHT - 1)), int(np.clip(px, 0, WIDTH - 1))] for px, py in points])
    mean = table.mean(1, keepdims=True)
    table = np.clip(mean + (table - mean) * 1.7 + random.normal(0, 16, table.shape), 0, 255)
    glow = 1.12 - 0.020 * nearest + 0.16 * (smooth_noise(random, 14) - 0.5)
    lead = np.clip((second - nearest - 2.2) / 2.0, 0, 1)
    image = table[owner] * glow[..., None] * lead[..., None] + np.array([22, 20, 24]) * (1 - lead[..., None])
    return Image.fromarray(np.clip(image, 0, 255).astype(np.uint8))


def pastel(base, seed):
    """Soft chalk dragged over toothed, tinted paper."""
    random = np.random.default_rng(seed)
    chalk = oil(base, seed, swirl=False, passes=((22, 700, 60), (10, 2600, 44)), wildness=15)
    chalk = np.asarray(chalk.filter(ImageFilter.GaussianBlur(1.1)), np.float32)
    tooth = smooth_noise(random, 3) * 0.55 + random.random((HEIGHT, WIDTH)) * 0.45
    cover = np.clip((tooth - 0.16) * 5, 0.25, 1)[..., None]
    paper = np.array([96, 84, 92], np.float32)
    image = (chalk * 0.90 + 26) * cover + paper * (1 - cover)
    return Image.fromarray(np.clip(image, 0, 255).astype(np.uint8))


def woodcut(base, seed):
    """Three inks printed over each other, cut with a gouge along the shapes."""
    random = np.random.default_rng(seed)
    tone = np.asarray(base.convert("L").filter(ImageFilter.GaussianBlur(4)), np.float32) / 255
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    bend = smooth_noise(random, 120) * 60 + tone * 90
    cuts = 0.5 + 0.5 * np.sin((y * 0.9 + bend + 6 * smooth_noise(random, 20)) / 1.75)
    cross = 0.5 + 0.5 * np.sin((x * 0.8 + y * 0.5 + bend) / 2.0)
    image = np.tile(np.array([236, 222, 190], np.float32), (HEIGHT, WIDTH, 1))
    for limit, pattern, ink in ((0.88, cross * 0.3, (222, 158, 62)), (0.62, cuts * 0.42, (178, 62, 40)),
                                (0.44, cuts * 0.40, (24, 34, 52))):
        printed = tone + pattern - 0.15 < limit - 0.10
        bare = random.random((HEIGHT, WIDTH)) < 0.03
        image[printed & ~bare] = ink
    return Image.fromarray(np.clip(image, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.5))


NIGHT = ((18, 30, 92), (58, 104, 176), (250, 214, 92), (44, 84, 140), (22, 46, 84), (36, 92, 138))
DUSK = ((58, 42, 112), (238, 132, 74), (255, 226, 130), (122, 74, 132), (52, 62, 92), (206, 118, 92))
MEADOW = ((126, 182, 220), (244, 232, 196), (252, 236, 160), (118, 166, 150), (62, 116, 66), (94, 160, 184))
GLASS = ((30, 66, 190), (240, 160, 40), (255, 224, 70), (160, 40, 110), (30, 130, 90), (30, 110, 200))
ROSE = ((150, 168, 214), (250, 196, 180), (255, 240, 200), (176, 130, 170), (96, 120, 112), (170, 190, 214))

PICTURES = {
    "sample_style": lambda: oil(scene(DUSK, 4), 11),
    "styles/swirling_oil": lambda: oil(scene(NIGHT, 7), 23),
    "styles/watercolour": lambda: watercolour(scene(MEADOW, 3), 5),
    "styles/ink_hatching": lambda: hatching(scene(MEADOW, 9), 6),
    "styles/stained_glass": lambda: mosaic(scene(GLASS, 5), 8),
    "styles/pastel": lambda: pastel(scene(ROSE, 2), 9),
    "styles/woodcut": lambda: woodcut(scene(DUSK, 6), 10),
}


def save_small(picture, file, limit=118_000):
    for quality in (90, 84, 78, 72, 66, 60, 54, 48, 42):
        picture.save(file, quality=quality, optimize=True)
        if file.stat().st_size <= limit:
            return


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent
    (folder / "styles").mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or PICTURES:
        save_small(PICTURES[name](), folder / f"{name}.jpg")


if __name__ == "__main__":
    main()
