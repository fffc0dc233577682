/// @file Trains nothing, but obeys like the real engine, as fast or as badly as a test wants.

#pragma once

#include "core/base/error.h"
#include "ui/training/training_engine.h"

#include <atomic>
#include <chrono>
#include <iterator>
#include <mutex>
#include <thread>
#include <vector>

class FakeTrainingEngine final : public ui::TrainingEngine {
public:
    core::train::Outcome run(const ui::RunOrder& order, core::train::TrainingObserver& observer,
                             core::train::RunControl& control) override
    {
        using core::train::Outcome;
        using core::train::StopKind;
        const Count counted(*this);
        std::int64_t step = 0;
        {
            const std::lock_guard lock(m_mutex);
            m_orders.push_back(order);
            step = order.resumes ? m_saved : 0;
        }
        observer.onCheckpoint(step, {});
        while (step < order.options.steps) {
            const auto kind = control.requestedStop();
            if (kind == StopKind::Discard) {
                return Outcome::Cancelled;
            }
            if (kind == StopKind::Save || (kind == StopKind::AfterEpoch && step % epoch == 0)) {
                save(step, observer);
                return Outcome::Cancelled;
            }
            for (const auto& [name, value] : control.takeChanges()) {
                observer.onChange({.step = step + 1, .name = name, .value = value});
            }
            if (failAt == ++step) {
                throw core::Error("The disk is full.");
            }
            observer.onStep({.step = step,
                             .steps = order.options.steps,
                             .learningRate = 1e-3,
                             .epoch = static_cast<double>(step) / static_cast<double>(epoch),
                             .secondsPerStep = 0.001,
                             .losses = {{"total", 1.0 / static_cast<double>(step)}}});
            std::this_thread::sleep_for(pause);
        }
        save(step, observer);
        return Outcome::Completed;
    }

    std::vector<core::train::TrainingDevice> devices() override
    {
        return {{.word = "cpu", .name = "Abacus", .cores = 7, .memory = std::int64_t{3} << 30U}};
    }

    std::size_t countPictures(const std::filesystem::path& folder) override
    {
        std::error_code ignored;
        const auto entries = std::filesystem::directory_iterator(folder, ignored);
        return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
    }

    std::string install(const std::filesystem::path& runFolder) override
    {
        return runFolder.filename().string();
    }

    /// Names what it was asked for, copies nothing.
    ui::TriedNetwork copyToTry(const std::filesystem::path& runFolder,
                               const std::filesystem::path& folder) override
    {
        if (!canTry) {
            throw core::Error("There are no weights yet.");
        }
        return {.place = place,
                .name = runFolder.filename().string() + "-step-7",
                .file = folder / "tried.safetensors",
                .encoder = folder / "tried.encoder.safetensors"};
    }

    std::vector<ui::RunOrder> orders() const
    {
        const std::lock_guard lock(m_mutex);
        return m_orders;
    }

    std::atomic<std::int64_t> failAt = -1;
    std::atomic<bool> canTry = true;
    std::atomic<ui::TriedNetwork::Place> place = ui::TriedNetwork::Place::DayNight;
    std::int64_t epoch = 10;
    std::chrono::microseconds pause{1000}; ///< a step
    std::atomic<int> running = 0;
    std::atomic<int> mostRunning = 0;

private:
    struct Count {
        explicit Count(FakeTrainingEngine& fake)
            : engine(fake)
        {
            engine.mostRunning = std::max<int>(engine.mostRunning, ++engine.running);
        }
        ~Count() { --engine.running; }
        Count(const Count&) = delete;
        Count& operator=(const Count&) = delete;
        FakeTrainingEngine& engine;
    };

    void save(std::int64_t step, core::train::TrainingObserver& observer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_saved = step;
        }
        observer.onCheckpoint(step, {});
    }

    mutable std::mutex m_mutex; ///< guards all below
    std::vector<ui::RunOrder> m_orders;
    std::int64_t m_saved = 0;
};
