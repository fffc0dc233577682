"""The training steps of day_night_bench, written in PyTorch as one would, for comparison.

    python tests/bench/day_night_step.py            # needs torch; prints seconds a step, the median of 12
"""
import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

SIDE, STEPS, WARM_UP = 256, 12, 3


class Layer(nn.Module):
    def __init__(self, kind, inside, outside, instance):
        super().__init__()
        self.kind, self.instance = kind, instance
        if kind == "transposed":
            self.conv = nn.ConvTranspose2d(inside, outside, 3, 2, 1, output_padding=1)
        else:
            self.conv = nn.Conv2d(inside, outside, 3, 2 if kind == "halving" else 1, 1, padding_mode="reflect")

    def forward(self, x):
        x = self.conv(F.interpolate(x, scale_factor=2) if self.kind == "resize" else x)
        return F.relu(F.instance_norm(x) if self.instance else x)


class Generator(nn.Module):
    """Table I; with `ours` the preset `recommended`: instance norm, resize-convolutions, colour matrices."""

    def __init__(self, ours):
        super().__init__()
        self.ours, up = ours, "resize" if ours else "transposed"
        self.down = nn.Sequential(Layer("halving", 3, 32, ours), Layer("halving", 32, 64, ours),
                                  Layer("halving", 64, 128, ours), Layer("same", 128, 128, ours))
        self.blocks = nn.ModuleList(nn.Sequential(Layer("same", 128, 128, ours), Layer("same", 128, 128, ours))
                                    for _ in range(5))
        self.up = nn.Sequential(Layer(up, 128, 64, ours), Layer(up, 64, 32, ours), Layer(up, 32, 16, ours))
        self.last = nn.Conv2d(16, 12 if ours else 3, 3, 1, 1, padding_mode="reflect")

    def forward(self, rgb):
        x = 2 * rgb - 1
        y = self.down(x)
        for block in self.blocks:
            y = y + block(y)
        y = self.last(self.up(y))
        if not self.ours:
            return F.relu(y)
        rows = [x[:, r:r + 1] + (y[:, 4 * r:4 * r + 3] * x).sum(1, keepdim=True) + y[:, 4 * r + 3:4 * r + 4]
                for r in range(3)]
        return (torch.tanh(1.2 * torch.cat(rows, 1)) + 1) / 2


def whole_discriminator():
    return nn.Sequential(nn.Conv2d(3, 32, 4, 4), nn.ReLU(), nn.Conv2d(32, 64, 4, 4), nn.ReLU(),
                         nn.Conv2d(64, 128, 4, 4), nn.ReLU(), nn.Conv2d(128, 1, 4, 4), nn.Sigmoid())


def patch_discriminator():
    layers = [nn.Conv2d(3, 32, 4, 2, 1), nn.LeakyReLU(0.2)]
    for inside, outside, stride in ((32, 64, 2), (64, 128, 2), (128, 128, 1)):
        layers += [nn.Conv2d(inside, outside, 4, stride, 1), nn.InstanceNorm2d(outside), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Conv2d(128, 1, 4, 1, 1))


def step(to_night, to_day, judge_day, judge_night, day, night, ours, generators, judges):
    made_night, made_day = to_night(day), to_day(night)
    cycle = (F.l1_loss(to_day(made_night), day) + F.l1_loss(to_night(made_day), night)) / 2
    loss = 10 * cycle
    for judge, made in ((judge_night, made_night), (judge_day, made_day)):
        verdict = judge(made)
        loss = loss + F.mse_loss(verdict, torch.ones_like(verdict))
    if ours:
        loss = loss + F.l1_loss(to_night(night), night) + F.l1_loss(to_day(day), day)
    generators.zero_grad()
    loss.backward()
    generators.step()
    judges.zero_grad()
    total = 0
    for judge, real, made in ((judge_night, night, made_night), (judge_day, day, made_day)):
        of_real, of_made = judge(real), judge(made.detach())
        total = total + F.mse_loss(of_real, torch.ones_like(of_real)) + F.mse_loss(of_made, torch.zeros_like(of_made))
    total.backward()
    judges.step()


def seconds(ours, batch):
    torch.manual_seed(1)
    networks = [Generator(ours), Generator(ours)]
    discriminators = [patch_discriminator() if ours else whole_discriminator() for _ in range(2)]
    rates = {"lr": 2e-4, "betas": (0.5, 0.999)}
    generators = torch.optim.Adam([p for n in networks for p in n.parameters()], **rates)
    judges = torch.optim.Adam([p for n in discriminators for p in n.parameters()], **rates)
    day, night = torch.rand(batch, 3, SIDE, SIDE), torch.rand(batch, 3, SIDE, SIDE)
    times = []
    for _ in range(WARM_UP + STEPS):
        start = time.perf_counter()
        step(*networks, *discriminators, day, night, ours, generators, judges)
        times.append(time.perf_counter() - start)
    return statistics.median(times[WARM_UP:])


if __name__ == "__main__":
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
    for ours in (False, True):
        for batch in (1, 4):
            print(f"{'recommended' if ours else 'paper'}/batch{batch}: {seconds(ours, batch):.3f} s a step")
