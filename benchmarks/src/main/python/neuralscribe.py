"""NeuralScribe's predictor on PyTorch, for AgainstNeuralScribe: neuralscribe.py CANVASES SIDE.

CANVASES holds grey canvases of SIDE x SIDE bytes, dark ink on light paper, one after the other. For each line on the
standard input, "PASSES COUNT", it predicts COUNT canvases on one thread and answers with their milliseconds in one line.
PASSES is "six": the five variants and the activations one after the other, as NeuralScribe does; or "two": the variants as
one batch.

Written afresh from a description of its net and its preprocessing; the weights are random, which takes as long.
"""
import sys
import time

import numpy as np
import torch
from PIL import Image
from torch import nn
from torch.nn import functional as F

CLASSES = 47
MEAN, DEVIATION = 0.1751, 0.3332
BLUR = torch.tensor([[1., 2., 1.], [2., 4., 2.], [1., 2., 1.]]).div(16)[None, None]


class Excitation(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.squeeze = nn.Linear(channels, channels // 4, bias=False)
        self.excite = nn.Linear(channels // 4, channels, bias=False)

    def forward(self, x):
        gates = torch.sigmoid(self.excite(torch.relu(self.squeeze(x.mean((2, 3))))))
        return x * gates[:, :, None, None]


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs), Excitation(outputs))
        self.skip = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return torch.relu(self.body(x) + self.skip(x))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 32, 3, 1, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU())
        self.blocks = nn.ModuleList([
            Residual(32, 64, 2), Residual(64, 160, 2), Residual(160, 320, 1), Residual(320, 256, 1)])
        self.scores = nn.Linear(256, CLASSES)

    def forward(self, x, seen=None):
        x = self.stem(x)
        for block in self.blocks:
            x = block(x)
            if seen is not None:
                seen.append(x)
        return self.scores(x.mean((2, 3)))


def glyph(canvas):
    """Grey, light ink, cropped with padding, scaled, blurred 70/30, centred, transposed, normalised."""
    ink = 255 - canvas if canvas.mean() > 127 else canvas
    rows = np.flatnonzero((ink > 20).any(axis=1))
    columns = np.flatnonzero((ink > 20).any(axis=0))
    padding = max(rows[-1] - rows[0], columns[-1] - columns[0]) // 10
    top, bottom = max(rows[0] - padding, 0), min(rows[-1] + padding + 1, ink.shape[0])
    left, right = max(columns[0] - padding, 0), min(columns[-1] + padding + 1, ink.shape[1])
    cropped = Image.fromarray(ink[top:bottom, left:right])
    scale = 24 / max(cropped.size)
    small = cropped.resize(
        (max(1, round(cropped.width * scale)), max(1, round(cropped.height * scale))), Image.Resampling.LANCZOS)
    square = Image.new("L", (28, 28))
    square.paste(small, ((28 - small.width) // 2, (28 - small.height) // 2))
    x = torch.from_numpy(np.asarray(square, dtype=np.float32) / 255)[None, None]
    x = 0.7 * x + 0.3 * F.conv2d(x, BLUR, padding=1)
    at = torch.arange(28, dtype=torch.float32)
    mass = x.sum() + 1e-6
    right = int(torch.round(13.5 - (x.sum((0, 1, 2)) * at).sum() / mass))
    down = int(torch.round(13.5 - (x.sum((0, 1, 3)) * at).sum() / mass))
    x = torch.roll(x, (down, right), (2, 3)).transpose(2, 3)
    return (x - MEAN) / DEVIATION


def turned(x, degrees):
    radians = torch.tensor(degrees * np.pi / 180)
    matrix = torch.tensor([[torch.cos(radians), -torch.sin(radians), 0], [torch.sin(radians), torch.cos(radians), 0]])
    grid = F.affine_grid(matrix[None], list(x.shape), align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)


def variants(x):
    return [x, turned(x, 4.0), turned(x, -4.0), torch.roll(x, 1, 3), torch.roll(x, 1, 2)]


def predict(net, canvas, passes):
    x = glyph(canvas)
    if passes == "six":
        shares = torch.stack([net(variant).softmax(1)[0] for variant in variants(x)]).mean(0)
    else:
        shares = net(torch.cat(variants(x))).softmax(1).mean(0)
    seen = []
    net(x, seen)
    means = [layer[0].mean((1, 2))[:16].tolist() for layer in seen]
    best = int(shares.argmax())
    return best, float(shares[best]), shares.tolist(), means


def main(file, side):
    torch.manual_seed(1)
    torch.set_num_threads(1)
    torch.set_grad_enabled(False)
    net = Net().eval()
    canvases = np.fromfile(file, dtype=np.uint8).reshape(-1, side, side)
    for line in sys.stdin:
        passes, count = line.split()
        times = []
        for i in range(int(count)):
            started = time.perf_counter()
            predict(net, canvases[i % len(canvases)], passes)
            times.append((time.perf_counter() - started) * 1000)
        print(*times, flush=True)


main(sys.argv[1], int(sys.argv[2]))
