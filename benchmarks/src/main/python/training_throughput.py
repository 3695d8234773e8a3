"""Steps of plain PyTorch from Python, for TrainingThroughput: training_throughput.py ARCHITECTURE STEPS THREADS.

Prints the milliseconds of each step (forward, backward, clipping, AdamW, moving average) of batches of 128, one a line.
The nets are those of io.handwriting.network.Architecture, layer by layer.
"""
import sys
import time

import torch
from torch import nn

CLASSES = 47
BATCH = 128


class Excitation(nn.Module):
    def __init__(self, channels, squeezed):
        super().__init__()
        self.squeeze = nn.Linear(channels, squeezed, bias=False)
        self.excite = nn.Linear(squeezed, channels, bias=False)

    def forward(self, x):
        gates = torch.sigmoid(self.excite(torch.relu(self.squeeze(x.mean((2, 3))))))
        return x * gates[:, :, None, None]


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride, squeeze):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs),
            Excitation(outputs, outputs // squeeze))
        self.skip = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return torch.relu(self.body(x) + self.skip(x))


def convolution(inputs, outputs):
    return [nn.Conv2d(inputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()]


def head(channels, rate):
    return [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(rate), nn.Linear(channels, CLASSES)]


NETS = {
    "cnn-small": lambda: nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1600, 128), nn.ReLU(), nn.Dropout(0.5), nn.Linear(128, CLASSES)),
    "cnn-batchnorm": lambda: nn.Sequential(
        *convolution(1, 32), nn.MaxPool2d(2), *convolution(32, 64), nn.MaxPool2d(2), *convolution(64, 96),
        nn.Flatten(), nn.Dropout(0.5), nn.Linear(4704, 128), nn.ReLU(), nn.Dropout(0.3), nn.Linear(128, CLASSES)),
    "compact": lambda: nn.Sequential(
        *convolution(1, 24), nn.MaxPool2d(2), Residual(24, 48, 1, 8), nn.MaxPool2d(2), Residual(48, 96, 1, 8),
        Residual(96, 128, 1, 8), *head(128, 0.2)),
    "residual": lambda: nn.Sequential(
        *convolution(1, 32), Residual(32, 64, 2, 4), Residual(64, 160, 2, 4), Residual(160, 320, 1, 4),
        Residual(320, 256, 1, 4), *head(256, 0.4)),
}


def main(architecture, steps, threads):
    torch.manual_seed(1)
    torch.set_num_threads(threads)
    net = NETS[architecture]()
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.003, weight_decay=0.01)
    average = [value.detach().clone() for value in net.state_dict().values()]
    loss = nn.CrossEntropyLoss(label_smoothing=0.05)
    glyphs = torch.rand(BATCH, 1, 28, 28)
    labels = torch.randint(0, CLASSES, (BATCH,))
    for _ in range(steps):
        started = time.perf_counter()
        optimizer.zero_grad()
        loss(net(glyphs), labels).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimizer.step()
        with torch.no_grad():
            for mean, value in zip(average, net.state_dict().values()):
                if mean.is_floating_point():
                    mean.lerp_(value, 0.002)
        print((time.perf_counter() - started) * 1000, flush=True)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
