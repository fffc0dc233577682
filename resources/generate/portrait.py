"""Renders resources/sample_content.jpg: a made-up person by a window, traced through signed distances.

    python portrait.py [OUTPUT] [--height 960] [--oversampling 2]

Needs numpy and Pillow. The scene is the functions `skin`, `hair`, `coat`, `scarf` and `eyes`; units are about half a head,
x to the right, y up, z towards the viewer.
"""

import argparse

import numpy as np
from PIL import Image, ImageFilter

SKIN, HAIR, EYES, COAT, SCARF = range(5)
FAR = 12.0


def vec(*values):
    return np.array(values, dtype=np.float32)


def length(v):
    return np.sqrt(np.einsum("ij,ij->i", v, v))


def normalized(v):
    return v / np.maximum(length(v), 1e-6)[:, None]


def smoothstep(low, high, x):
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


# Distances -----------------------------------------------------------------------------------------------------------


def ellipsoid(p, center, radii):
    q = (p - vec(*center)) / vec(*radii)
    k0 = length(q)
    k1 = length(q / vec(*radii))
    return k0 * (k0 - 1) / np.maximum(k1, 1e-6)


def sphere(p, center, radius):
    return length(p - vec(*center)) - radius


def cone(p, a, b, radius_a, radius_b):
    """A capsule whose radius changes from end to end."""
    a, b = vec(*a), vec(*b)
    axis = b - a
    t = np.clip((p - a) @ axis / (axis @ axis), 0, 1)
    return length(p - a - t[:, None] * axis) - (radius_a + t * (radius_b - radius_a))


def union(a, b, k):
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * k * 0.25


def without(a, b, k):
    return -union(-a, b, k)


def mirrored(p):
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    return q


def turned(p, degrees, tilt=0.0):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    q = np.stack([c * p[:, 0] - s * p[:, 2], p[:, 1], s * p[:, 0] + c * p[:, 2]], 1)
    c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    return np.stack([c * q[:, 0] - s * q[:, 1], s * q[:, 0] + c * q[:, 1], q[:, 2]], 1).astype(np.float32)


# Noise ---------------------------------------------------------------------------------------------------------------


def hashed(cells):
    n = cells[:, 0] * 374761393 + cells[:, 1] * 668265263 + cells[:, 2] * 2147483647
    n = (n ^ (n >> 13)) * 1274126177
    return ((n ^ (n >> 16)) & 0xFFFF).astype(np.float32) / 65535


def noise(p):
    """Smooth values in [0, 1], about one bump per unit."""
    base = np.floor(p).astype(np.int64)
    f = (p - base).astype(np.float32)
    f = f * f * (3 - 2 * f)
    total = np.zeros(len(p), np.float32)
    for corner in range(8):
        offset = np.array([corner & 1, corner >> 1 & 1, corner >> 2])
        weight = np.prod(np.where(offset, f, 1 - f), axis=1)
        total += weight * hashed(base + offset)
    return total


# The person ----------------------------------------------------------------------------------------------------------

HEAD_TURN, HEAD_TILT = 19.0, 3.0
NECK = vec(0, -1.0, -0.15)


def head_space(p):
    return turned(p - NECK, HEAD_TURN, HEAD_TILT) + NECK


def skin(p):
    h = head_space(p)
    m = mirrored(h)
    d = ellipsoid(h, (0, 0.32, -0.14), (0.74, 0.84, 0.90))
    d = union(d, ellipsoid(h, (0, -0.22, 0.12), (0.585, 0.70, 0.62)), 0.30)
    d = union(d, ellipsoid(h, (0, -0.66, 0.30), (0.34, 0.30, 0.33)), 0.28)
    d = union(d, sphere(h, (0, -0.845, 0.50), 0.115), 0.20)
    d = union(d, ellipsoid(m, (0.37, -0.20, 0.40), (0.20, 0.16, 0.22)), 0.22)
    d = union(d, cone(m, (0.10, 0.21, 0.655), (0.40, 0.20, 0.50), 0.075, 0.06), 0.16)
    d = without(d, sphere(m, (0.265, 0.05, 0.80), 0.125), 0.16)
    d = union(d, lids(m), 0.035)
    d = union(d, cone(h, (0, 0.14, 0.655), (0, -0.205, 0.860), 0.050, 0.082), 0.11)
    d = union(d, sphere(h, (0, -0.225, 0.860), 0.092), 0.05)
    d = union(d, ellipsoid(m, (0.092, -0.255, 0.770), (0.062, 0.060, 0.080)), 0.05)
    d = without(d, ellipsoid(m, (0.050, -0.318, 0.825), (0.026, 0.022, 0.045)), 0.025)
    d = without(d, cone(h, (0, -0.36, 0.80), (0, -0.43, 0.80), 0.022, 0.026), 0.06)
    d = lips(h, m, d)
    d = union(d, ellipsoid(m, (0.74, -0.02, -0.10), (0.07, 0.21, 0.13)), 0.05)
    neck = cone(p, (0, -0.75, -0.16), (0, -1.75, -0.28), 0.325, 0.37)
    return union(d, neck, 0.16)


def lids(m):
    shell = sphere(m, (0.265, 0.035, 0.545), 0.178)
    opening = ellipsoid(m, (0.265, 0.028, 0.72), (0.118, 0.050, 0.20))
    return without(shell, opening, 0.012)


def lips(h, m, d):
    upper = ellipsoid(m, (0.050, -0.493, 0.668), (0.140, 0.040, 0.075))
    lower = ellipsoid(h, (0, -0.566, 0.672), (0.145, 0.048, 0.075))
    d = union(d, upper, 0.045)
    d = union(d, lower, 0.05)
    line = cone(m, (0, -0.526, 0.775), (0.190, -0.500, 0.655), 0.008, 0.005)
    return without(d, line, 0.022)


def eyes(p):
    return sphere(mirrored(head_space(p)), (0.265, 0.035, 0.545), 0.163)


def strands(p):
    h = head_space(p)
    around = np.arctan2(h[:, 0] - 0.12, h[:, 2] + 0.3)
    flow = np.stack([around * 7 + 0.9 * np.sin(1.9 * h[:, 1] + 1), h[:, 1] * 0.9, h[:, 2] * 0.9], 1)
    fine = noise(flow * vec(4.1, 1.2, 1.2) + 7) + 0.6 * noise(flow * vec(11, 1.3, 1.3) + 3)
    return 0.9 * noise(flow) + 0.5 * fine


def hair(p):
    h = head_space(p)
    m = mirrored(h)
    cap = ellipsoid(h, (0, 0.36, -0.22), (0.87, 0.90, 0.98))
    sides = ellipsoid(m, (0.66, -0.45, -0.22), (0.27, 0.95, 0.40))
    back = ellipsoid(h, (0, -0.55, -0.55), (0.72, 1.0, 0.42))
    d = union(union(cap, sides, 0.25), back, 0.3)
    face = ellipsoid(h, (-0.03, -0.30, 0.80), (0.545, 0.90, 0.80))
    d = without(d, face, 0.10)
    fringe = cone(h, (-0.10, 0.90, 0.42), (0.54, 0.18, 0.42), 0.16, 0.10)
    other = cone(h, (-0.14, 0.90, 0.42), (-0.58, 0.20, 0.36), 0.12, 0.09)
    d = union(d, union(fringe, other, 0.06), 0.12)
    return displaced(d, p, 0.055, lambda q: strands(q) - 0.9)


def displaced(d, p, height, bumps):
    """Bumps on a surface, worked out only near it."""
    near = np.flatnonzero(np.abs(d) < 4 * height)
    result = d - 0.5 * height
    result[near] = d[near] - height * bumps(p[near])
    return result


def coat(p):
    q = turned(p, 8)
    m = mirrored(q)
    d = ellipsoid(q, (0, -3.0, -0.35), (1.28, 1.30, 0.68))
    d = union(d, cone(m, (0.25, -1.85, -0.32), (1.18, -2.28, -0.38), 0.30, 0.40), 0.40)
    d = union(d, cone(m, (1.22, -2.30, -0.38), (1.45, -3.7, -0.25), 0.42, 0.42), 0.25)
    lapel = cone(m, (0.40, -1.60, 0.12), (0.14, -2.9, 0.46), 0.13, 0.17)
    d = union(d, lapel, 0.05)
    return displaced(d, q, 0.05, lambda near: noise(near * vec(3, 2, 3) + 3))


def scarf(p):
    q = turned(p - vec(0, -1.38, -0.12), 14)
    q[:, 1] += 0.16 * q[:, 2] - 0.06 * q[:, 0]
    ring = np.sqrt(q[:, 0] ** 2 + (q[:, 2] * 1.08) ** 2) - 0.47
    angle = np.arctan2(q[:, 0], q[:, 2])
    fold = 0.035 * np.sin(9 * (q[:, 1] * 2.2 + 0.35 * np.sin(2 * angle + 0.6)) + 3 * ring)
    d = np.sqrt(ring**2 + (q[:, 1] * 0.66) ** 2) - 0.185 - fold
    second = np.sqrt((ring + 0.02) ** 2 + ((q[:, 1] + 0.22 + 0.08 * np.sin(angle)) * 0.9) ** 2) - 0.15 - 0.6 * fold
    d = union(d, second, 0.04)
    end = cone(q, (0.20, -0.22, 0.50), (0.34, -1.5, 0.66), 0.14, 0.20)
    end = end - 0.03 * np.sin(26 * (q[:, 0] - 0.08 * q[:, 1]))
    return union(d, end * 0.85, 0.06) * 0.85


PARTS = {SKIN: skin, HAIR: hair, EYES: eyes, COAT: coat, SCARF: scarf}


def distances(p):
    return np.stack([PARTS[part](p) for part in sorted(PARTS)], 1)


def distance(p):
    return distances(p).min(1)


# Rays ----------------------------------------------------------------------------------------------------------------


def march(origins, directions, steps, reach, pace=0.85):
    """How far each ray goes before it meets something; `reach` where it meets nothing."""
    travelled = np.full(len(origins), 0.0, np.float32)
    active = np.arange(len(origins))
    for _ in range(steps):
        if len(active) == 0:
            break
        d = distance(origins[active] + travelled[active, None] * directions[active])
        travelled[active] += pace * d
        active = active[(d > 6e-4) & (travelled[active] < reach)]
    travelled[active] = np.where(travelled[active] > reach - 1.5, reach, travelled[active])
    return np.minimum(travelled, reach)


def normals(p):
    e = 2e-3
    offsets = vec((1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1))
    return normalized(sum(o * distance(p + e * o)[:, None] for o in offsets))


def visibility(p, n, light, softness):
    start = p + 0.02 * n
    seen = np.ones(len(p), np.float32)
    travelled = np.full(len(p), 0.03, np.float32)
    for _ in range(22):
        d = distance(start + travelled[:, None] * light)
        seen = np.minimum(seen, np.clip(0.5 + 0.5 * softness * d / travelled, 0, 1))
        travelled += np.clip(d, 0.02, 0.25)
    return seen * seen * (3 - 2 * seen)


def openness(p, n):
    """How much of the surroundings a point sees: dark in folds and corners."""
    closed = np.zeros(len(p), np.float32)
    for i, step in enumerate((0.03, 0.08, 0.17, 0.32)):
        closed += np.maximum(step - distance(p + step * n), 0) / step * 0.55**i
    return np.clip(1 - 0.62 * closed, 0, 1)


# Materials -----------------------------------------------------------------------------------------------------------


def skin_color(p):
    h = head_space(p)
    m = mirrored(h)
    color = np.tile(vec(0.80, 0.535, 0.405), (len(p), 1))
    color *= (0.94 + 0.12 * noise(p * 9) * 0.6 + 0.05 * noise(p * 45))[:, None]
    blush = np.exp(-(((m[:, 0] - 0.40) / 0.19) ** 2 + ((h[:, 1] + 0.23) / 0.15) ** 2))
    blush += 0.8 * np.exp(-((h[:, 0] / 0.10) ** 2 + ((h[:, 1] + 0.24) / 0.09) ** 2))
    blush *= h[:, 2] > 0
    color = color * (1 - 0.42 * blush[:, None] * vec(0.10, 0.62, 0.60))
    color = painted(color, brow(m, h), vec(0.105, 0.06, 0.04), 0.85)
    color = painted(color, lip(m, h), vec(0.62, 0.215, 0.19), 0.85)
    color = painted(color, lash(m, h), vec(0.06, 0.035, 0.03), 0.92)
    shadow = np.exp(-(((m[:, 0] - 0.265) / 0.16) ** 2 + ((h[:, 1] - 0.10) / 0.055) ** 2)) * (h[:, 2] > 0.3)
    return painted(color, shadow, vec(0.50, 0.27, 0.21), 0.40)


def painted(color, amount, paint, opacity):
    a = (opacity * amount)[:, None]
    return color * (1 - a) + a * paint


def brow(m, h):
    x = (m[:, 0] - 0.095) / 0.35
    arch = 0.205 + 0.075 * np.sin(np.clip(x, 0, 1) * 2.3) - 0.025 * np.clip(x, 0, 1)
    width = 0.040 * np.sqrt(np.clip(1.05 - x, 0, 1)) * smoothstep(-0.08, 0.15, x)
    hairs = 0.65 + 0.5 * noise(np.stack([m[:, 0] * 75 - h[:, 1] * 45, h[:, 1] * 18, h[:, 2] * 3], 1))
    inside = smoothstep(1.25, 0.35, np.abs(h[:, 1] - arch) / np.maximum(width, 1e-3))
    return np.clip(inside * hairs, 0, 1) * (x > -0.1) * (x < 1.05) * (h[:, 2] > 0.2)


def lip(m, h):
    upper_edge = -0.450 - 0.030 * np.exp(-((m[:, 0] / 0.03) ** 2)) - 0.28 * np.clip(m[:, 0] - 0.05, 0, 1) ** 1.3
    lower_edge = -0.612 + 1.9 * m[:, 0] ** 2
    inside = smoothstep(0.010, -0.006, h[:, 1] - upper_edge) * smoothstep(-0.010, 0.006, h[:, 1] - lower_edge)
    return inside * smoothstep(0.205, 0.17, m[:, 0]) * (h[:, 2] > 0.4)


def lash(m, h):
    x = (m[:, 0] - 0.265) / 0.118
    edge = 0.028 + 0.050 * np.sqrt(np.clip(1 - x * x, 0, 1))
    near = np.exp(-(((h[:, 1] - edge - 0.006) / 0.011) ** 2)) * (np.abs(x) < 1.12)
    lower = 0.028 - 0.050 * np.sqrt(np.clip(1 - x * x, 0, 1))
    near += 0.35 * np.exp(-(((h[:, 1] - lower) / 0.010) ** 2)) * (np.abs(x) < 1.0)
    return np.clip(near, 0, 1) * (h[:, 2] > 0.45)


def eye_color(p):
    h = head_space(p)
    m = mirrored(h)
    center = np.where(h[:, :1] > 0, vec(0.265, 0.035, 0.545), vec(-0.265, 0.035, 0.545))
    outwards = normalized(h - center)
    gaze = vec(-0.30, 0.02, 1.0) / np.sqrt(1.0904)
    angle = np.degrees(np.arccos(np.clip(outwards @ gaze, -1, 1)))
    color = np.tile(vec(0.80, 0.755, 0.72), (len(p), 1))
    color = painted(color, smoothstep(0.09, 0.15, np.abs(m[:, 0] - 0.265)), vec(0.72, 0.46, 0.40), 0.5)
    spokes = 0.75 + 0.5 * noise(np.stack([np.arctan2(*(outwards - gaze).T[:2]) * 9, angle * 0.1, angle * 0], 1))
    iris = vec(0.20, 0.30, 0.27) * spokes[:, None] + vec(0.16, 0.09, 0.02) * smoothstep(17, 9, angle)[:, None]
    color = np.where((angle < 25)[:, None], iris, color)
    color = painted(color, smoothstep(20.5, 24, angle) * smoothstep(27, 25, angle), vec(0.04, 0.05, 0.05), 0.9)
    return painted(color, smoothstep(10.5, 9.0, angle), vec(0.01, 0.01, 0.012), 1.0)


def hair_color(p):
    shade = strands(p)[:, None]
    return vec(0.040, 0.018, 0.010) + vec(0.155, 0.072, 0.030) * np.clip(shade - 0.45, 0, 1.2)


def coat_color(p):
    weave = noise(p * vec(60, 60, 60))[:, None]
    return vec(0.060, 0.085, 0.130) * (0.75 + 0.5 * weave)


def scarf_color(p):
    q = turned(p - vec(0, -1.38, -0.12), 14)
    stripe = smoothstep(0.80, 0.95, np.sin(q[:, 1] * 17 + 2 * q[:, 0]))
    knit = noise(p * 48)[:, None]
    color = np.tile(vec(0.62, 0.095, 0.062), (len(p), 1))
    return painted(color, stripe, vec(0.86, 0.60, 0.24), 0.85) * (0.80 + 0.4 * knit)


COLORS = {SKIN: skin_color, HAIR: hair_color, EYES: eye_color, COAT: coat_color, SCARF: scarf_color}
GLOSS = {SKIN: (0.16, 22), HAIR: (0.16, 18), EYES: (0.9, 220), COAT: (0.04, 12), SCARF: (0.03, 8)}

KEY = (vec(-0.62, 0.58, 0.68), vec(1.0, 0.86, 0.70) * 2.35)
FILL = (vec(0.85, 0.10, 0.55), vec(0.42, 0.55, 0.78) * 0.36)
RIM = (vec(0.80, 0.45, -0.60), vec(1.0, 0.78, 0.52) * 1.9)


def shaded(p, view, parts):
    n = normals(p)
    open_ = openness(p, n)
    color = np.zeros_like(p)
    for part in COLORS:
        color[parts == part] = COLORS[part](p[parts == part])
    sky = (0.5 + 0.5 * n[:, 1:2]) * vec(0.50, 0.56, 0.66) + (0.5 - 0.5 * n[:, 1:2]) * vec(0.34, 0.24, 0.18)
    light = 0.40 * sky * open_[:, None]
    shine = np.zeros_like(p)
    for (towards, strength), softness in ((KEY, 7.0), (FILL, 4.0), (RIM, 9.0)):
        towards = towards / np.sqrt(towards @ towards)
        seen = visibility(p, n, towards, softness)
        light += diffuse(n @ towards, seen, parts) * strength
        shine += reflected(n, view, towards, seen, parts) * strength
    light *= (0.35 + 0.65 * open_)[:, None]
    return color * light + shine


def diffuse(cosine, seen, parts):
    """Light that enters skin comes out redder and further round the corner."""
    plain = np.maximum(cosine, 0)[:, None] * seen[:, None]
    wrap = np.maximum((cosine[:, None] + vec(0.32, 0.14, 0.10)) / (1 + vec(0.32, 0.14, 0.10)), 0)
    soft = wrap * (seen[:, None] ** vec(0.65, 0.95, 1.0))
    return np.where((parts == SKIN)[:, None], soft, plain)


def reflected(n, view, towards, seen, parts):
    half = normalized(towards - view)
    shine = np.zeros(len(n), np.float32)
    for part, (amount, power) in GLOSS.items():
        at = parts == part
        shine[at] = amount * np.maximum(np.einsum("ij,ij->i", n[at], half[at]), 0) ** power
    edge = (1 - np.maximum(-np.einsum("ij,ij->i", n, view), 0)) ** 4
    shine += 0.10 * edge * np.maximum(n @ towards, 0) * (parts != EYES)
    return (shine * seen)[:, None]


# The picture ---------------------------------------------------------------------------------------------------------


def background(width, height):
    """A room out of focus: a bright window on the left, a wall, a plant, lamps far behind."""
    random = np.random.default_rng(5)
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    wall = vec(0.155, 0.175, 0.165) * (1.15 - 0.55 * x + 0.15 * (1 - y))[..., None]
    image = wall + vec(0.10, 0.055, 0.02) * np.exp(-(((x - 0.95) / 0.35) ** 2 + ((y - 0.75) / 0.4) ** 2))[..., None]
    panes = ((x > 0.02) & (x < 0.27) & (y > 0.06) & (y < 0.62)).astype(np.float32)
    panes *= 1 - ((np.abs(x - 0.145) < 0.012) | (np.abs(y - 0.33) < 0.010))
    image += panes[..., None] * (vec(1.15, 1.02, 0.82) * (0.75 + 0.25 * (1 - y))[..., None])
    image[(y > 0.70) & (x < 0.40)] = vec(0.16, 0.085, 0.045)
    for _ in range(46):
        angle, size = random.uniform(-0.3, 3.4), random.uniform(0.10, 0.30)
        cx, cy = 0.91 + 0.5 * size * np.cos(angle), 0.36 - 0.6 * size * np.sin(angle)
        u = (x - cx) * np.cos(angle) - (y - cy) * np.sin(angle)
        v = (x - cx) * np.sin(angle) + (y - cy) * np.cos(angle)
        leaf = ((u / (0.45 * size)) ** 2 + (v / 0.022) ** 2) < 1
        image[leaf] = vec(0.05, 0.13, 0.055) * random.uniform(0.6, 2.0) + vec(0.02, 0.02, 0) * random.uniform(0, 2)
    for _ in range(16):
        cx, cy, r = random.uniform(0.45, 1.0), random.uniform(0.02, 0.32), random.uniform(0.010, 0.026)
        ratio = height / width
        lamp = ((x - cx) ** 2 + ((y - cy) * ratio) ** 2) < r * r
        image[lamp] += vec(1.0, 0.62, 0.25) * random.uniform(0.15, 0.6)
    return blurred(image, 0.016 * height)


def blurred(image, radius):
    planes = []
    for channel in range(3):
        plane = Image.fromarray(image[..., channel].astype(np.float32), mode="F")
        small = plane.resize((max(1, plane.width // 4), max(1, plane.height // 4)), Image.BOX)
        levels = Image.fromarray((np.clip(np.asarray(small) / 2, 0, 1) * 255).astype(np.uint8))
        levels = levels.filter(ImageFilter.GaussianBlur(radius / 4)).resize(plane.size, Image.BICUBIC)
        planes.append(np.asarray(levels, np.float32) / 255 * 2)
    return np.stack(planes, -1)


def camera_rays(width, height):
    x, y = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    u = (x - width / 2) / height
    v = -(y - height / 2) / height
    eye = vec(0.0, -0.55, 7.2)
    directions = np.stack([u * 4.35 / 7.2, v * 4.35 / 7.2, -np.ones_like(u)], -1).reshape(-1, 3).astype(np.float32)
    directions = normalized(directions)
    return np.broadcast_to(eye, directions.shape), directions


def render(width, height, rows=96):
    picture = background(width, height).reshape(-1, 3)
    origins, directions = camera_rays(width, height)
    for first in range(0, width * height, rows * width):
        band = slice(first, first + rows * width)
        start = origins[band] + 5.0 * directions[band]
        travelled = march(start, directions[band], 70, FAR - 7)
        hit = np.flatnonzero(travelled < FAR - 7.01)
        if len(hit) == 0:
            continue
        p = start[hit] + travelled[hit, None] * directions[band][hit]
        parts = distances(p).argmin(1)
        picture[first + hit] = shaded(p, directions[band][hit], parts)
    return picture.reshape(height, width, 3)


def developed(light):
    """Film: a soft shoulder, a slight vignette, grain."""
    height, width, _ = light.shape
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    light = light * (1 - 0.16 * (x * x + y * y))[..., None]
    display = np.clip(light * (1 + light / 6) / (1 + 0.80 * light), 0, 1) ** (1 / 2.2)
    display = display + 0.16 * (smoothstep(0, 1, display) - display) - 0.03 * (1 - display) ** 2
    grain = np.random.default_rng(1).normal(0, 0.008, (height, width, 1))
    return np.clip(display + grain, 0, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", nargs="?", default="sample_content.jpg")
    parser.add_argument("--height", type=int, default=960)
    parser.add_argument("--oversampling", type=int, default=2)
    arguments = parser.parse_args()
    width, height = arguments.height * 4 // 5, arguments.height
    n = arguments.oversampling
    light = np.minimum(render(width * n, height * n), 6).reshape(height, n, width, n, 3).mean((1, 3))
    picture = Image.fromarray((developed(light) * 255 + 0.5).astype(np.uint8))
    picture.save(arguments.output, quality=92, subsampling=0)


if __name__ == "__main__":
    main()
